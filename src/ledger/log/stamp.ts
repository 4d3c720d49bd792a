import { hash, randomBytes, verify, X509Certificate } from 'node:crypto';
import { type Der, expectTag, integer, oid, oidText, partsOf, readDer, TAG, writeDer } from './der.ts';
import { type Head, headText } from './head.ts';

/**
 * Time stamps of heads (RFC 3161): a third party signs that it saw the head at a time, so that not even who holds the
 * ledger's keys can date a rewritten ledger back. What is stamped is SHA-256 of the head's five lines, which standard
 * tools check too: `openssl ts -verify -data head.txt -in stamp.der -token_in -CAfile …`.
 */
export interface Stamp {
  /** When the authority saw it, as it says: ISO 8601 in UTC. */
  readonly at: string;
  /** Whose certificate signed, and its SHA-256. Whether that authority is to be trusted is for the reader to know. */
  readonly authority: string;
  readonly certificate: string;
}

const SHA256 = '2.16.840.1.101.3.4.2.1';
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const DIGESTS: { readonly [oid: string]: string } = {
  '1.3.14.3.2.26': 'sha1',
  [SHA256]: 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};
/** A digest that signs: SHA-1 may name a certificate, which its own signature holds, and signs nothing. */
const SIGNING = new Set(['sha256', 'sha384', 'sha512']);

export interface StampRequest {
  readonly bytes: Uint8Array;
  readonly nonce: Uint8Array;
}

/** What is sent to the authority: the hash alone, a nonce, and that its certificate is wanted. */
export function stampRequest(head: Head): StampRequest {
  const nonce = randomBytes(8);
  const algorithm = writeDer(TAG.sequence, oid(SHA256), writeDer(TAG.null));
  const imprint = writeDer(TAG.sequence, algorithm, writeDer(TAG.octets, digestOf('sha256', headText(head))));
  const wanted = writeDer(TAG.boolean, Buffer.from([0xff]));
  const version = integer(Buffer.from([1]));
  return { bytes: writeDer(TAG.sequence, version, imprint, integer(nonce), wanted), nonce };
}

/** The token of an answer; throws with the authority's own words where it refused. */
export function tokenOf(answer: Uint8Array): Uint8Array {
  const [status, token] = partsOf(expectTag(readDer(answer), TAG.sequence, 'the answer'));
  const [code, words] = partsOf(expectTag(status, TAG.sequence, 'the status'));
  const granted = code?.content.length === 1 && (code.content[0] as number) <= 1;
  if (!granted || token === undefined) {
    const said = words?.tag === TAG.sequence ? partsOf(words).map(({ content }) => text(content)) : [];
    throw new Error(`the time-stamping server refused${said.length === 0 ? '' : `: ${said.join(' ')}`}`);
  }
  return token.bytes;
}

/** Checks a token against the head that it is of; throws with what does not hold. */
export function verifyStamp(token: Uint8Array, head: Head, nonce?: Uint8Array): Stamp {
  const signed = signedDataOf(token);
  const info = partsOf(readDer(signed.content));
  const [, , imprint, , time] = info;
  const [algorithm, imprinted] = partsOf(expectTag(imprint, TAG.sequence, 'the imprint'));
  const digest = digestNamed(algorithm);
  if (!SIGNING.has(digest) || !digestOf(digest, headText(head)).equals(imprinted?.content ?? Buffer.alloc(0)))
    throw new Error('the stamp is of something else');
  const at = timeOf(expectTag(time, TAG.generalizedTime, 'the time'));
  if (
    nonce !== undefined &&
    !info.slice(5).some(({ tag, bytes }) => tag === TAG.integer && integer(nonce).equals(bytes))
  )
    throw new Error('the stamp answers another request');
  const certificate = checkSigner(signed);
  if (Date.parse(certificate.validFrom) > Date.parse(at) || Date.parse(certificate.validTo) < Date.parse(at))
    throw new Error('the certificate of the stamp was not valid at its time');
  return {
    at,
    authority: certificate.subject.split('\n').join(', '),
    certificate: hash('sha256', certificate.raw, 'hex'),
  };
}

interface SignedData {
  /** The TSTInfo, as it was signed. */
  readonly content: Uint8Array;
  readonly certificates: readonly X509Certificate[];
  readonly signer: readonly Der[];
}

function signedDataOf(token: Uint8Array): SignedData {
  const [type, wrapped] = partsOf(expectTag(readDer(token), TAG.sequence, 'the token'));
  if (type === undefined || oidText(type) !== SIGNED_DATA) throw new Error('the token is not signed data');
  const [data] = partsOf(expectTag(wrapped, 0xa0, 'the signed data'));
  const [, , inner, ...rest] = partsOf(expectTag(data, TAG.sequence, 'the signed data'));
  const [kind, held] = partsOf(expectTag(inner, TAG.sequence, 'what is signed'));
  if (kind === undefined || oidText(kind) !== TST_INFO) throw new Error('what is signed is no time stamp');
  const [content] = partsOf(expectTag(held, 0xa0, 'what is signed'));
  const certificates = rest.find(({ tag }) => tag === 0xa0);
  const signers = partsOf(expectTag(rest.at(-1), TAG.set, 'the signer'));
  if (signers.length !== 1) throw new Error('a time stamp has one signer');
  return {
    content: expectTag(content, TAG.octets, 'what is signed').content,
    certificates: (certificates === undefined ? [] : partsOf(certificates)).map(
      ({ bytes }) => new X509Certificate(bytes),
    ),
    signer: partsOf(signers[0] as Der),
  };
}

/** RFC 5652, section 5.4 and 5.6: attributes hold the digest of the content, and the signature is over them. */
function checkSigner({ content, certificates, signer }: SignedData): X509Certificate {
  const [, , algorithm, attributes, , signature] = signer;
  const digest = digestNamed(algorithm);
  if (!SIGNING.has(digest)) throw new Error(`the stamp is signed with ${digest}`);
  const signed = expectTag(attributes, 0xa0, 'what the signature is over');
  const attribute = new Map(
    partsOf(signed).map((one) => {
      const [name, values] = partsOf(one);
      return [name === undefined ? '' : oidText(name), values === undefined ? undefined : partsOf(values)[0]];
    }),
  );
  const type = attribute.get(CONTENT_TYPE);
  if (type === undefined || oidText(type) !== TST_INFO) throw new Error('the signature is of something else');
  if (!digestOf(digest, content).equals(attribute.get(MESSAGE_DIGEST)?.content ?? Buffer.alloc(0)))
    throw new Error('the content of the stamp was altered');
  // signed as a set, whatever tag it has where it stands
  const over = Buffer.from(signed.bytes);
  over[0] = TAG.set;
  const found = certificates.find((one) => isNamed(one, attribute) && mayStamp(one));
  if (found === undefined)
    throw new Error('the certificate of the stamp is not in it, or is not for time stamps');
  const bytes = expectTag(signature, TAG.octets, 'the signature').content;
  if (!verify(digest, over, found.publicKey, bytes))
    throw new Error('the signature of the stamp does not hold');
  return found;
}

function mayStamp(certificate: X509Certificate): boolean {
  return ((certificate.keyUsage as readonly string[] | undefined) ?? []).includes(TIME_STAMPING);
}

/** The certificate that the signed attributes name by its hash (RFC 2634 and RFC 5035): no other may stand in for it. */
function isNamed(certificate: X509Certificate, attribute: ReadonlyMap<string, Der | undefined>): boolean {
  for (const [name, usual] of [
    [SIGNING_CERTIFICATE_V2, 'sha256'],
    [SIGNING_CERTIFICATE, 'sha1'],
  ] as const) {
    const value = attribute.get(name);
    if (value === undefined) continue;
    const [ids] = partsOf(value);
    const [first] = ids === undefined ? [] : partsOf(ids);
    const parts = first === undefined ? [] : partsOf(first);
    const digest = parts[0]?.tag === TAG.sequence ? digestNamed(parts[0]) : usual;
    const named = parts.find(({ tag }) => tag === TAG.octets)?.content;
    return named !== undefined && digestOf(digest, certificate.raw).equals(named);
  }
  return false;
}

function digestNamed(algorithm: Der | undefined): string {
  const [name] = partsOf(expectTag(algorithm, TAG.sequence, 'the digest'));
  const digest = name === undefined ? undefined : DIGESTS[oidText(name)];
  if (digest === undefined) throw new Error('the digest is one that is not known here');
  return digest;
}

/** `20310503080000.5Z` */
function timeOf({ content }: Der): string {
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/.exec(text(content));
  if (match === null) throw new Error('the time of the stamp cannot be read');
  const [, year, month, day, hour, minute, second, part = ''] = match;
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${part.slice(0, 4)}Z`).toISOString();
}

function digestOf(name: string, data: string | Uint8Array): Buffer {
  return Buffer.from(hash(name, data, 'hex'), 'hex');
}

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}
