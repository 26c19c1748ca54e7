/** Armed groups and gangs: a line each, as organizations.ts says. */
export const ARMED_GROUPS = `
Abu Sayyaf|||PH
Africa Corps?
Akhmat?|||RU
Al-Aqsa Martyrs' Brigades
Al-Qaeda|al-Qaida
Al-Qaeda in the Arabian Peninsula|AQAP
Al-Qaeda in the Islamic Maghreb|AQIM
Al-Shabaab|al-Shabab
Allied Democratic Forces|ADF
Ambazonia Defence Forces|||CM
Arakan Army|||MM
Arakan Rohingya Salvation Army|ARSA||MM
Azov Brigade|Azov Regiment,Azov Battalion||UA
Balochistan Liberation Army|||PK
Barrio 18
Basque Homeland and Freedom|Euskadi Ta Askatasuna||ES
Boko Haram
Camorra|||IT
Clan del Golfo|Gulf Clan||CO
CODECO|Cooperative for the Development of Congo||CD
Comando Vermelho|Red Command||BR
Communist Party of India (Maoist)|||IN
Cosa Nostra
Democratic Forces for the Liberation of Rwanda|||CD
Forces démocratiques de libération du Rwanda|FDLR||CD
Free Papua Movement|||ID
Free Syrian Army|||SY
Gulf Cartel|||MX
Hamas|HAMAS
Haqqani network
Hayat Tahrir al-Sham|||SY
Hezbollah|Hizbollah,Hizbullah
Hizbul Mujahideen
Houthis|Ansar Allah
Indigenous People of Biafra|IPOB||NG
Irish Republican Army|IRA?||IE
Islamic State|ISIS,ISIL,IS,Daesh,Islamic State group
Islamic State in the Greater Sahara|ISGS
Islamic State Khorasan Province|ISIS-K,ISKP,Islamic State Khorasan
Islamic State West Africa Province|ISWAP
Jaish-e-Mohammed|Jaish-e-Mohammad
Jalisco New Generation Cartel|CJNG||MX
Jama'at Nasr al-Islam wal Muslimin|JNIM
Jemaah Islamiyah|||ID
Kachin Independence Army|||MM
Karen National Liberation Army|||MM
Karen National Union|||MM
Kataib Hezbollah|||IQ
Kosovo Liberation Army|||XK
Kurdistan Workers' Party|PKK
Lashkar-e-Taiba|Lashkar-e-Tayyiba
Liberation Tigers of Tamil Eelam|LTTE,Tamil Tigers||LK
Lord's Resistance Army
Los Zetas|||MX
M23|March 23 Movement
Mai-Mai|||CD
Moro Islamic Liberation Front|MILF||PH
Movement for the Emancipation of the Niger Delta|||NG
MS-13|Mara Salvatrucha
National Liberation Army?|ELN||CO
National Movement for the Liberation of Azawad|MNLA||ML
'Ndrangheta|||IT
New People's Army|||PH
Palestinian Islamic Jihad|Islamic Jihad
People's Defence Force|||MM
People's Protection Units|YPG
Polisario Front|Polisario
Primeiro Comando da Capital|First Capital Command||BR
Qassam Brigades|Al-Qassam Brigades,Izz ad-Din al-Qassam Brigades
Rapid Support Forces|RSF?||SD
Real IRA|||IE
Red Army Faction|Rote Armee Fraktion||DE
Revolutionary Armed Forces of Colombia|FARC
Russian Volunteer Corps|||UA
Shining Path|Sendero Luminoso||PE
Sinaloa Cartel|||MX
Sudanese Armed Forces|||SD
Syrian Democratic Forces|SDF
Syrian National Army|||SY
Taliban?|Afghan Taliban
Tehrik-e-Taliban Pakistan|TTP
Three Brotherhood Alliance|||MM
Tigray Defense Forces|||ET
Tigray People's Liberation Front|TPLF
Tren de Aragua
Ulster Defence Association|||GB
Ulster Volunteer Force|UVF||GB
Wagner Group|Wagner?,PMC Wagner||RU
West Papua National Liberation Army|||ID
Yakuza?|||JP
`;
