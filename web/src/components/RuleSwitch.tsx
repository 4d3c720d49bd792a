import type { EventView, RuleInfo } from '../../../src/views/shapes.ts';
import { useLocale } from '../i18n/locale.tsx';

/** Names and says of the rules in the reader's language; the server's English, marked as such, where there is none. */
export function useRuleWords() {
  const { t } = useLocale();
  return {
    title: (rule: RuleInfo): string => t.rule.titles[rule.id] ?? rule.title,
    says: (rule: RuleInfo) =>
      t.rule.says[rule.id] === undefined ? <span lang="en">{rule.says}</span> : t.rule.says[rule.id],
  };
}

/** One rule out of those there are, with what it does in one sentence. */
export function RuleSwitch({
  rule,
  rules,
  choose,
}: {
  rule: EventView['rule'];
  rules: EventView['rules'];
  choose: (rule: string) => void;
}) {
  const { t } = useLocale();
  const words = useRuleWords();
  const current = rules.find((one) => one.id === rule);
  return (
    <fieldset className="rule-switch">
      <legend>{t.rule.title}</legend>
      <div className="rule-options">
        {rules.map((one) => (
          <label key={one.id}>
            <input
              type="radio"
              name="rule"
              value={one.id}
              checked={one.id === rule}
              onChange={() => choose(one.id)}
            />
            <span>{words.title(one)}</span>
          </label>
        ))}
      </div>
      {current !== undefined && (
        <p className="rule-says" aria-live="polite">
          {words.says(current)} <small>{t.rule.version(current.version)}</small>
        </p>
      )}
    </fieldset>
  );
}
