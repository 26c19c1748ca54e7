import { geoNaturalEarth1, geoPath } from "d3-geo";
import { useEffect, useState } from "preact/hooks";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { MentionRecord } from "../../../ask/records/entity-record.ts";
import { isCountry } from "./countries.ts";

/** Where a place is: a point, or a country by its code. */
export interface Place {
	country: string;
	point?: [longitude: number, latitude: number];
}

type Country = GeoJSON.Feature<GeoJSON.Geometry, { name: string }>;
type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const WIDTH = 480;
const HEIGHT = 250;

/** The place that most of these mentions are read as; undefined for what is no place. */
export function placeOf(mentions: MentionRecord[]): Place | undefined {
	const located = mentions.find(({ geonames }) => geonames);
	if (located?.geonames) {
		const { country, longitude, latitude } = located.geonames;
		return { country, point: [longitude, latitude] };
	}
	const [first] = mentions;
	if (first?.entityType !== "LOC" || first.iso === undefined) return undefined;
	return { country: first.iso.slice(0, 2) };
}

let loading: Promise<Country[]> | undefined;

/** The outlines come with the page; nothing is asked of any other host. */
async function outlines(): Promise<Country[]> {
	const world = (await (await fetch("/world.json")).json()) as World;
	return feature(world, world.objects.countries).features as Country[];
}

export function PlaceMap({ place, name }: { place: Place; name: string }) {
	const [countries, setCountries] = useState<Country[]>([]);
	useEffect(() => {
		loading ??= outlines();
		loading.then(setCountries, () => {
			loading = undefined;
		});
	}, []);
	const projection = geoNaturalEarth1().fitExtent(
		[
			[2, 2],
			[WIDTH - 2, HEIGHT - 2],
		],
		{ type: "Sphere" },
	);
	const path = geoPath(projection);
	const there = countries.find(({ properties }) => isCountry(properties.name, place.country));
	const center = place.point ?? (there && centroidOf(there));
	const at = center && projection(center);
	return (
		<figure class="map">
			<svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${name} on a map of the world`}>
				<path class="sea" d={path({ type: "Sphere" }) ?? ""} />
				{countries.map((country) => (
					<path
						key={country.id ?? country.properties.name}
						class={country === there ? "land here" : "land"}
						d={path(country) ?? ""}
					/>
				))}
				{at && (
					<>
						<circle class="ring" cx={at[0]} cy={at[1]} r="11" />
						<circle class="point" cx={at[0]} cy={at[1]} r="3.5" />
					</>
				)}
			</svg>
		</figure>
	);
}

/** The middle of a country's largest part: of France, not of France with Guiana. */
function centroidOf({ geometry }: Country): [number, number] | undefined {
	const path = geoPath();
	if (geometry.type === "Polygon") return path.centroid(geometry);
	if (geometry.type !== "MultiPolygon") return undefined;
	const parts = geometry.coordinates.map((coordinates) => ({ type: "Polygon" as const, coordinates }));
	const largest = parts.toSorted((a, b) => path.area(b) - path.area(a))[0];
	return largest && path.centroid(largest);
}
