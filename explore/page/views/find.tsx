import { View } from "../parts/view.tsx";

export function FindView({ text }: { text: string }) {
	return <View title={text ? `“${text}”` : "Find"}>{null}</View>;
}
