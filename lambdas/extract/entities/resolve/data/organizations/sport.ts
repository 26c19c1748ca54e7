/** Leagues, associations and clubs: a line each, as organizations.ts says. */
export const SPORT = `
AC Milan|||IT
Afghanistan Cricket Board|||AF
Ajax?|AFC Ajax||NL
Al Ahly|||EG
Al-Hilal|||SA
Al-Nassr|||SA
All England Lawn Tennis and Croquet Club|All England Club?||GB
All India Football Federation|AIFF||IN
Argentine Football Association|||AR
Arsenal?|||GB
AS Monaco|||FR
AS Roma|||IT
Asian Cricket Council
Asian Football Confederation|AFC?
Association of Tennis Professionals|ATP
Aston Villa|||GB
Athletics Integrity Unit
Athletics Kenya|||KE
Atlanta Braves|||US
Atlético Madrid|||ES
Australian Football League|||AU
Badminton World Federation|BWF
Baltimore Ravens|||US
Bangladesh Cricket Board|BCB?||BD
Bayer Leverkusen|||DE
Bayern Munich|FC Bayern,Bayern München||DE
Benfica?|SL Benfica||PT
Beşiktaş|||TR
Big Bash League|||AU
Board of Control for Cricket in India|BCCI
Boca Juniors|||AR
Borussia Dortmund|BVB||DE
Boston Celtics|||US
Boston Red Sox|||US
Brazilian Football Confederation|CBF?||BR
Brighton and Hove Albion|||GB
British Olympic Association|||GB
Brooklyn Nets|||US
Buffalo Bills|||US
Bundesliga|||DE
Canada Soccer|||CA
Celtic?|||GB
Chelsea?|Chelsea FC||GB
Chennai Super Kings|||IN
Chicago Bulls|||US
Chicago Cubs|||US
Commonwealth Games Federation
CONCACAF
Confederation of African Football|CAF
CONMEBOL
Cricket Australia|||AU
Cricket South Africa|||ZA
Cricket West Indies
Crystal Palace|||GB
Dallas Cowboys|||US
Dallas Mavericks|||US
Denver Broncos|||US
DP World Tour|European Tour
Dynamo Kyiv|Dynamo Kiev||UA
Edmonton Oilers|||CA
England and Wales Cricket Board|ECB?||GB
English Football League|||GB
Eredivisie|||NL
Everton?|||GB
FC Barcelona|Barça||ES
FC Porto|||PT
Fédération Internationale de Motocyclisme
Fédération Internationale de Natation
Fédération Internationale de Ski|International Ski Federation
Fenerbahçe|||TR
Feyenoord|||NL
FIA|Fédération Internationale de l'Automobile
FIDE|International Chess Federation
FIFA|Fifa
Flamengo|||BR
Football Association|||GB
Football Association of Ireland|||IE
Football Association of Wales|||GB
Football Australia|||AU
Football Kenya Federation|FKF||KE
Formula One|F1
French Football Federation|||FR
Gaelic Athletic Association|||IE
Galatasaray|||TR
German Football Association|DFB,Deutscher Fußball-Bund||DE
Ghana Football Association|||GH
Golden State Warriors|||US
Green Bay Packers|||US
Houston Astros|||US
Indian Premier League|||IN
Inter Miami|Inter Miami CF||US
Inter Milan|Internazionale||IT
International Association of Ultrarunners
International Basketball Federation|FIBA
International Biathlon Union
International Boxing Association
International Boxing Federation
International Gymnastics Federation
International Handball Federation
International Hockey Federation
International Ice Hockey Federation|IIHF
International Judo Federation
International Olympic Committee|IOC
International Skating Union
International Swimming League
International Volleyball Federation|FIVB
International Weightlifting Federation
Irish Football Association|||GB
Italian Football Federation|FIGC||IT
Juventus|||IT
Kaizer Chiefs|||ZA
Kansas City Chiefs|||US
Kolkata Knight Riders|||IN
LA Galaxy|||US
La Liga|LaLiga||ES
Las Vegas Raiders|||US
Leeds United|||GB
Leicester City|||GB
Ligue 1|||FR
LIV Golf
Liverpool?|Liverpool FC||GB
Los Angeles Dodgers|||US
Los Angeles Lakers|||US
Los Angeles Rams|||US
LPGA Tour|LPGA
Major League Baseball|MLB
Major League Soccer|||US
Mamelodi Sundowns|||ZA
Manchester City|Man City
Manchester United|Man United,Man Utd
McLaren?|||GB
Mercedes-AMG Petronas
Miami Heat|||US
Milwaukee Bucks|||US
Montreal Canadiens|||CA
Mumbai Indians|||IN
NASCAR|Nascar||US
National Basketball Association|NBA
National Collegiate Athletic Association|NCAA?||US
National Football League|NFL
National Hockey League|NHL
National Rugby League|NRL?||AU
National Women's Soccer League|NWSL||US
New England Patriots|||US
New York Giants?|||US
New York Jets|||US
New York Knicks|||US
New York Mets|||US
New York Rangers|||US
New York Yankees|||US
New Zealand Cricket|||NZ
New Zealand Rugby|||NZ
Newcastle United|||GB
Nigeria Football Federation|NFF?||NG
Nottingham Forest|||GB
Oceania Football Confederation
Olympique de Marseille|Olympique Marseille||FR
Olympique Lyonnais|||FR
Orlando Pirates|||ZA
Pakistan Cricket Board|PCB?||PK
Pakistan Super League|PSL?||PK
Palmeiras|||BR
Paris Saint-Germain|PSG
PGA Tour|||US
Philadelphia 76ers|||US
Philadelphia Eagles|||US
Pittsburgh Steelers|||US
Premier League|English Premier League,EPL
PSV Eindhoven|PSV?||NL
Rangers?|Glasgow Rangers
RB Leipzig|||DE
Real Madrid|||ES
Red Bull Racing
River Plate?|||AR
Royal and Ancient Golf Club of St Andrews
Royal Challengers Bangalore|Royal Challengers Bengaluru||IN
Royal Dutch Football Association|KNVB||NL
Royal Spanish Football Federation|RFEF||ES
Rugby Australia|||AU
Rugby Football Union|||GB
Russian Anti-Doping Agency|RUSADA||RU
San Francisco 49ers|||US
Scottish Football Association|||GB
Scottish Premiership|||GB
Seattle Sounders|||US
Serie A?
Sevilla FC|||ES
Shakhtar Donetsk|||UA
South African Football Association|SAFA||ZA
South African Rugby Union|SARU||ZA
Sporting CP|Sporting Lisbon||PT
Sri Lanka Cricket|||LK
SSC Napoli|Napoli?||IT
Tennis Australia|||AU
Toronto Blue Jays|||CA
Toronto Maple Leafs|||CA
Toronto Raptors|||CA
Tottenham Hotspur|Spurs?||GB
UEFA|Uefa,Union of European Football Associations
UK Anti-Doping|UKAD||GB
Ultimate Fighting Championship|UFC
Union Cycliste Internationale|UCI
US Tennis Association|USTA||US
USA Basketball|||US
USA Gymnastics|||US
USA Swimming|||US
USA Track and Field|USATF||US
Valencia CF|||ES
Vancouver Canucks|||CA
Washington Commanders|||US
West Ham United|West Ham||GB
Wolverhampton Wanderers|Wolves?||GB
Women's National Basketball Association|WNBA||US
Women's Super League|||GB
Women's Tennis Association|WTA
World Aquatics
World Archery
World Boxing Association
World Boxing Council|WBC?
World Boxing Organization|WBO
World Rugby
World Taekwondo
World Wrestling Entertainment|WWE||US
Zamalek|||EG
Zenit St Petersburg|Zenit Saint Petersburg||RU
`;
