/*
 * What pages say that are no article, in the languages they stand in. A heading is the tab's title and the headlines, a line
 * each.
 */

const whole = (words: string): RegExp =>
	new RegExp(`^(?:${words})(?: (?:[|–—-]|of|de|von|der) .{1,60})?$`, "imu");

/** "Cookie policy", and nothing else in the heading but the site's name: legal texts for readers. */
export const LEGAL = whole(
	[
		"(?:our )?(?:cookies?|privacy)(?: (?:policy|notice|statement|settings|choices|centre|center))?",
		"terms(?: (?:and|&) conditions| of (?:use|service|sale))?",
		"legal (?:notice|information)",
		"(?:allgemeine )?(?:datenschutz(?:erklärung|hinweise?)?|geschäftsbedingungen|nutzungsbedingungen|cookie-?richtlinien?|agb|impressum)",
		"politique (?:de confidentialité|(?:de|relative aux) cookies)|mentions légales|conditions générales(?: d'utilisation)?",
		"política de (?:privacidad|privacidade|cookies)|aviso legal|termos de uso|condiciones de uso",
		"informativa sulla privacy|privacybeleid|cookiebeleid|note legali",
	].join("|"),
);

/** "404", "Error 503:". */
export const ERROR_NUMBER = /\b(?:error )?(?:404|410|403|451|500|502|503)\b(?! \p{Ll}{4,})/iu;

/** "Page not found". */
export const NOT_FOUND =
	/\b(?:page|article|content|site) (?:(?:was |could |is )?not (?:be )?found|can(?:no|[’'])t be found|(?:is )?no longer (?:exists|available)|unavailable)|\bnot found$|\bseite (?:wurde )?nicht gefunden|\bpage (?:introuvable|non trouvée)|\bpágina no encontrada|\bpágina não encontrada|\bpagina non trovata|\bpagina niet gevonden|\bsidan hittades inte|\bstrona nie (?:została )?znaleziona|\bстраница не найдена|页面不存在|ページが見つかりません/iu;

/** "We'll be back soon". */
export const MAINTENANCE =
	/\b(?:scheduled|site|under|down for|undergoing) maintenance\b|\bmaintenance (?:mode|break|work in progress)\b|\bwe[’']?(?:ll| will) be (?:right )?back\b|\b(?:temporarily|currently) (?:unavailable|offline|down)\b|\bwartungs(?:arbeiten|modus)\b|\ben (?:cours de )?maintenance\b|\ben mantenimiento\b|\bem manutenção\b|\bin manutenzione\b|\bin onderhoud\b|\bтехнические работы\b/iu;

/** "Search results for “bridge”". */
export const SEARCH =
	/^(?:search(?:ing)?(?: results)?\b|(?:\d[\d.,]* )?results for\b|suchergebnis|ergebnisse für|résultats (?:de |pour )|resultados (?:de |para )|risultati (?:della |per )|zoekresultaten|результаты поиска)/imu;

/** "Log in to continue reading". */
export const FORM =
	/^(?:please )?(?:log ?in|sign in|sign up|register|create (?:a free |an )?account|subscribe|(?:choose|select) your (?:subscription|plan)|anmelden|einloggen|registrieren|abonnieren|abo bestellen|se connecter|connexion|s[’']abonner|iniciar sesión|suscríbete|accedi|abbonati|inloggen)\b/iu;

/** "Verifying you are human. This may take a few seconds." */
export const CHECK =
	/verify(?:ing)? (?:that )?you(?:'re| are) (?:a )?human|checking (?:your browser|if the site connection is secure)|enable javascript and cookies to continue|are you a robot|unusual (?:traffic|activity) from|please complete the (?:captcha|security check)|access (?:to this page has been )?denied|\bdatadome\b|ddos protection by|press (?:&|and) hold to confirm|attention required! \| cloudflare|pardon our interruption|just a moment\.\.\./iu;

/** Machines, people and proving which one is, spoken of to the reader: such a check in any of these languages. */
export const ASKS_FOR_A_PERSON: readonly RegExp[] = [
	/\brobots?\b|\brobot(?:er|ów|ом)?\b|\bcaptcha\b|\bbots?\b|\broboter\b|робот|机器人|ロボット/iu,
	/\b(?:verif|confirm|prove|bestätig|überprüf|beweis|vérifi|verifica|conferm|bevestig|potwierd|подтверд)\p{L}*|验证|確認/iu,
	/\b(?:you|your|sie|ihr(?:e[nmrs]?)?|vous|votre|usted|tú|su|você|lei|tu|u|uw|вы|вас)\b|您|あなた/iu,
];

/** "You need to enable JavaScript to run this app." */
export const SCRIPT =
	/\b(?:enable|turn on|activate|requires?|without) java ?script\b|\bjava ?script (?:is|seems to be) (?:disabled|required|turned off)|\bjava ?script (?:zu )?aktivieren|\bactive[rz] (?:le )?java ?script|\bhabilit[ae]r? (?:el )?java ?script|\babilita(?:re)? java ?script/iu;

/** "Subscribe to read the full article". */
export const PAID =
	/\b(?:subscribe|log in|sign in|register) to (?:read|continue|keep reading|unlock)|\balready a subscriber\b|\bsubscribers? only\b|\bcontinue reading with\b|\bweiterlesen mit\b|\bmit .{1,20}abo weiterlesen|\bréservé aux abonnés|\bpara (?:seguir leyendo|suscriptores)|\bsolo per gli abbonati/iu;
