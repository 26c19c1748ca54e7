/** "annual", "previous", "economic": by its ending, or listed where the ending does not tell. */
export function isAdjective(word: string): boolean {
	if (
		/(?:ous|ive|ful|less|able|ible|ical|ional|nal|ual|ique|rial|tial|cial|eral|oral|gal|tal|ary|ic)$/.test(
			word,
		)
	)
		return !NOUNS_LIKE_ADJECTIVES.test(word);
	return ADJECTIVES.test(word) || (/(?:est|er)$/.test(word) === true && COMPARED.test(word));
}

const NOUNS_LIKE_ADJECTIVES =
	/^(?:technique|boutique|antique|critique|mystique|physique|hospital|capital|metal|total|animal|general|material|official|professional|individual|criminal|journal|signal|canal|medal|vegetable|table|cable|native|detective|executive|initiative|alternative|representative|incentive|motive|locomotive|archive|olive|library|salary|secretary|diary|boundary|summary|anniversary|missionary|topic|music|clinic|traffic|public|republic|critic|mechanic|epidemic|pandemic|fabric|picnic|attic|plastic|ceramic|antibiotic|narcotic|academic|catholic|paramedic|ministry|principal|mineral|funeral|coral|rival|arrival|festival|national|multinational)$/;

const ADJECTIVES =
	/^(?:new|old|previous|last|next|past|early|earlier|late|latest|recent|current|former|first|second|third|final|big|small|large|great|high|low|long|short|full|half|good|bad|best|worst|major|minor|main|top|key|net|gross|total|overall|whole|entire|own|extra|further|joint|single|double|daily|weekly|monthly|yearly|quarterly|half-yearly|average|mean|median|record|strong|weak|sharp|steep|free|common|popular|public|private|foreign|domestic|local|global|federal|royal|military|civilian|cheap|young|additional|hot|cold|dry|wet|raw|rare|heavy|light|modest|slight|rapid|fresh|clean|open|certain|average)$/;

const COMPARED =
	/^(?:largest|biggest|smallest|highest|lowest|oldest|youngest|longest|shortest|strongest|weakest|heaviest|greatest|fastest|slowest|deadliest|larger|bigger|smaller|higher|lower|older|younger|longer|shorter|stronger|weaker|heavier|greater|faster|slower)$/;
