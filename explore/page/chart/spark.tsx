const WIDTH = 96;
const HEIGHT = 26;

/** A small line of how a number moved. */
export function Spark({ values, label }: { values: number[]; label: string }) {
	if (values.length < 2) return null;
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const x = (n: number) => 3 + (n / (values.length - 1)) * (WIDTH - 6);
	const y = (value: number) => HEIGHT - 4 - ((value - least) / (most - least || 1)) * (HEIGHT - 8);
	const last = values.length - 1;
	return (
		<svg class="spark" width={WIDTH} height={HEIGHT} role="img" aria-label={label}>
			<polyline points={values.map((value, n) => `${x(n)},${y(value)}`).join(" ")} />
			<circle cx={x(last)} cy={y(values[last] ?? least)} r="2.6" />
		</svg>
	);
}
