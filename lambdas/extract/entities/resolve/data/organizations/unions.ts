/** Unions of workers: a line each, as organizations.ts says. */
export const UNIONS = `
AFL-CIO|American Federation of Labor and Congress of Industrial Organizations
Air Line Pilots Association|ALPA||US
All-China Federation of Trade Unions|ACFTU||CN
All India Trade Union Congress|AITUC||IN
Allied Pilots Association|||US
Amazon Labor Union|||US
American Federation of Government Employees|AFGE||US
American Federation of State, County and Municipal Employees|AFSCME||US
American Federation of Teachers|AFT
ASLEF|Aslef||GB
Association of Flight Attendants|||US
Association of Mineworkers and Construction Union|AMCU||ZA
Australian Council of Trade Unions|ACTU||AU
Bharatiya Kisan Union|||IN
British Airline Pilots Association|BALPA,Balpa||GB
British Medical Association|BMA
Canadian Labour Congress|||CA
Canadian Union of Postal Workers|CUPW||CA
Canadian Union of Public Employees|CUPE||CA
Central Organization of Trade Unions|COTU||KE
Central Única dos Trabalhadores|||BR
Central Unitaria de Trabajadores
Centre of Indian Trade Unions|CITU||IN
CGIL|Italian General Confederation of Labour||IT
Chicago Teachers Union|||US
CISL|||IT
Comisiones Obreras|CCOO||ES
Communication Workers Union|CWU||GB
Communications Workers of America|CWA
Confederación General del Trabajo|||AR
Confédération française démocratique du travail|CFDT||FR
Confédération générale du travail|CGT,General Confederation of Labour
Congress of South African Trade Unions|COSATU,Cosatu
Construction, Forestry, Maritime, Mining and Energy Union|CFMEU||AU
Directors Guild of America|||US
Federatie Nederlandse Vakbeweging|FNV||NL
Federation of Korean Trade Unions|FKTU||KR
Fire Brigades Union|||GB
Force Ouvrière|||FR
Fraternal Order of Police|||US
German Trade Union Confederation|DGB||DE
Gewerkschaft Deutscher Lokomotivführer|||DE
Ghana Trades Union Congress|||GH
GMB|GMB union
Histadrut|||IL
Hong Kong Confederation of Trade Unions|||HK
IG Metall|||DE
International Alliance of Theatrical Stage Employees|IATSE||US
International Association of Machinists and Aerospace Workers|International Association of Machinists,IAM?||US
International Brotherhood of Electrical Workers|IBEW||US
International Brotherhood of Teamsters|Teamsters
International Longshore and Warehouse Union|ILWU||US
International Longshoremen's Association|||US
Kenya Medical Practitioners, Pharmacists and Dentists Union|KMPDU||KE
Kenya National Union of Teachers|KNUT||KE
Korean Confederation of Trade Unions|KCTU||KR
Major League Baseball Players Association|MLBPA||US
Maritime Union of Australia|||AU
NASUWT|||GB
National Association of Resident Doctors|||NG
National Education Union|||GB
National Farmers Union|NFU
National Nurses United|||US
National Union of Metalworkers of South Africa|NUMSA,Numsa||ZA
National Union of Mineworkers|||ZA
New Zealand Council of Trade Unions|||NZ
NFL Players Association|NFLPA||US
Nigerian Medical Association|||NG
Ontario Secondary School Teachers' Federation|OSSTF||CA
OPZZ|||PL
Public and Commercial Services Union|PCS?||GB
Public Service Alliance of Canada|PSAC||CA
Rengo?|||JP
RMT|National Union of Rail Maritime and Transport Workers
Royal College of Nursing|RCN
Samyukta Kisan Morcha|||IN
Screen Actors Guild|SAG,SAG-AFTRA
Service Employees International Union|SEIU
South African Federation of Trade Unions|SAFTU||ZA
Southwest Airlines Pilots Association|SWAPA||US
Starbucks Workers United|||US
Swedish Trade Union Confederation|||SE
Trade Union Congress of Nigeria|||NG
Trades Union Congress|TUC
Transport Salaried Staffs' Association|TSSA||GB
Transport Workers Union|||US
Tunisian General Labour Union|UGTT||TN
Unifor|||CA
Unión General de Trabajadores|||ES
Unison|UNISON||GB
Unite Here|||US
Unite the Union|||GB
United Auto Workers|UAW
United Farm Workers|||US
United Food and Commercial Workers|UFCW||US
United Mine Workers of America|UMWA||US
United Steelworkers|USW
United Teachers Los Angeles|UTLA||US
University and College Union|||GB
Verdi?
Workers United|||US
Writers Guild of America|WGA
Zimbabwe Congress of Trade Unions|ZCTU||ZW
`;
