/** Universities and institutes: a line each, as organizations.ts says. */
export const LEARNING = `
All India Institute of Medical Sciences|AIIMS||IN
American University of Beirut|||LB
Arizona State University|||US
Australian National University|||AU
Bocconi University|||IT
Brookhaven National Laboratory|||US
Brown University|||US
Butantan Institute|Instituto Butantan||BR
Cairo University|||EG
California Institute of Technology|Caltech||US
Carnegie Mellon University|Carnegie Mellon||US
Central European University
CERN|European Organization for Nuclear Research
Charité|||DE
Cleveland Clinic|||US
Columbia University|||US
Cornell University|||US
Delft University of Technology|||NL
Duke University|||US
École polytechnique fédérale de Lausanne|EPFL||CH
ETH Zurich|||CH
European University Institute
Fiocruz|Oswaldo Cruz Foundation||BR
Fudan University|||CN
Gamaleya Institute|Gamaleya Research Institute||RU
Georgetown University|||US
Harvard Medical School|||US
Harvard University|Harvard||US
Hebrew University of Jerusalem|Hebrew University||IL
Humboldt University|||DE
Imperial College London|Imperial College||GB
Indian Institute of Science|||IN
Institute for Health Metrics and Evaluation|IHME||US
Jawaharlal Nehru University|JNU||IN
Jet Propulsion Laboratory|||US
Johns Hopkins University|Johns Hopkins
Karolinska Institute|Karolinska Institutet||SE
Kenya Medical Research Institute|KEMRI||KE
King's College London|||GB
Korea Advanced Institute of Science and Technology|KAIST||KR
Kyoto University|||JP
Lamont-Doherty Earth Observatory|||US
Lawrence Livermore National Laboratory|||US
London School of Economics|LSE
London School of Hygiene and Tropical Medicine|LSHTM||GB
Los Alamos National Laboratory|||US
Makerere University|||UG
Massachusetts General Hospital|||US
Massachusetts Institute of Technology|MIT
Mayo Clinic|||US
McGill University|||CA
Moscow State University|||RU
Nanyang Technological University|||SG
National Autonomous University of Mexico|UNAM||MX
National Taiwan University|||TW
National University of Singapore|NUS||SG
New York University|NYU||US
Oak Ridge National Laboratory|||US
Ohio State University|||US
Peking University|||CN
Penn State University|Penn State,Pennsylvania State University||US
Princeton University|||US
Sciences Po|||FR
Scripps Institution of Oceanography|||US
Seoul National University|||KR
Sorbonne University|Sorbonne||FR
Stanford University|||US
Stellenbosch University|||ZA
Tata Institute of Fundamental Research|||IN
Technical University of Munich|||DE
Technion|||IL
Tel Aviv University|||IL
Tribhuvan University|||NP
Trinity College Dublin|||IE
Tsinghua University|||CN
University College Dublin|||IE
University College London|||GB
University of Auckland|||NZ
University of British Columbia|||CA
University of Buenos Aires|||AR
University of California Berkeley|UC Berkeley,University of California at Berkeley||US
University of California Los Angeles|UCLA
University of Cambridge|Cambridge University||GB
University of Cape Town|UCT?||ZA
University of Chicago|||US
University of Chile|||CL
University of Copenhagen|||DK
University of Delhi|Delhi University||IN
University of Dhaka|Dhaka University||BD
University of Edinburgh|||GB
University of Ghana|||GH
University of Hong Kong|HKU||HK
University of Lagos|UNILAG||NG
University of Manchester|||GB
University of Melbourne|||AU
University of Nairobi|||KE
University of Oxford|Oxford University||GB
University of Pennsylvania|UPenn||US
University of São Paulo|||BR
University of Southern California|USC
University of Sydney|||AU
University of Texas at Austin|UT Austin||US
University of the Witwatersrand|Wits?,Wits University||ZA
University of Tokyo|||JP
University of Toronto|||CA
University of Washington|||US
Weizmann Institute of Science|Weizmann Institute||IL
Woods Hole Oceanographic Institution|||US
Wuhan Institute of Virology|||CN
Yale University|||US
`;
