import { feature } from 'topojson-client';
import atlas from 'world-atlas/countries-50m.json?url';
import type { Ring } from '../words/project.ts';

type Topology = Parameters<typeof feature>[0];
type Shape =
  | { readonly type: 'Polygon'; readonly coordinates: Ring[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: Ring[][] };

/** Every ring of every country, with the country it belongs to; from a package, never from the network. */
export async function loadRings(): Promise<{ country: number; rings: Ring[] }[]> {
  const response = await fetch(atlas);
  if (!response.ok) throw new Error(`the base map could not be read (${response.status})`);
  const topology = (await response.json()) as Topology;
  const countries = feature(topology, topology.objects.countries!) as unknown as {
    features: { geometry: Shape | null }[];
  };
  return countries.features.map(({ geometry }, country) => ({
    country,
    rings:
      geometry === null
        ? []
        : geometry.type === 'Polygon'
          ? geometry.coordinates
          : geometry.coordinates.flat(),
  }));
}
