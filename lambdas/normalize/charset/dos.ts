/** Upper halves of the code pages of DOS, which no TextDecoder knows: what byte 0x80 and the 127 after it are. */
const UPPER_HALVES = {
	cp850:
		"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0",
	cp852:
		"ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0",
	cp437:
		"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0",
} as const;

export type DosCharset = keyof typeof UPPER_HALVES;

export const isDosCharset = (charset: string): charset is DosCharset => charset in UPPER_HALVES;

/** Decodes bytes of a DOS code page; every byte is a character. */
export function decodeDos(bytes: Uint8Array, charset: DosCharset): string {
	const upper = UPPER_HALVES[charset];
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
		.toString("latin1")
		.replace(/[\u0080-\u00ff]/g, (character) => upper[character.charCodeAt(0) - 0x80] ?? "");
}
