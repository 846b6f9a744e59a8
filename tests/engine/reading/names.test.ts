import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

/** Invented people, forty of each origin; none of them was looked up in a list first. */
const groups = {
  'British and Irish': `Alwyn Pendry|Bethan Quarrie|Cathal Mulroney|Dilys Hopwood|Eamon Carrick|Fearne Ludlow|Gwenllian Prys|Hattie Thorburn|Iestyn Cadwgan|Jocelyn Wetherby|Kenna Strachan|Lorna Blenkinsop|Maebh Tierney|Nesta Roderick|Orlagh Kinsella|Perran Trelawny|Quentin Ashdown|Roisin Hanratty|Seonaid McPhail|Tamsin Nancarrow|Ursula Fenwick|Verity Holroyd|Wilf Ramsden|Yestin Morgannwg|Zennor Penrose|Aoibhe Scully|Brogan Laverty|Caradoc Penllyn|Dervla Mangan|Elspeth Dunsmore|Fergal Rafter|Greer Abernethy|Hebe Satterthwaite|Innes Colquhoun|Jago Polkinghorne|Kirsteen Muirhead|Lachie Drummond|Meriel Gaskarth|Nuala Cosgrave|Oonagh Devaney`,
  African: `Adanna Ezeudu|Bolanle Akinwande|Chukwudi Anyanwu|Dayo Fasanya|Ebele Nwankpa|Folasade Ogunbiyi|Gugulethu Mabuza|Habtamu Wolde|Ikenna Ugochukwu|Jabulani Mthembu|Kehinde Alakija|Lulama Ngcobo|Makena Gitonga|Nneoma Umeh|Oluchi Iheanacho|Penda Njie|Rotimi Adekoya|Sekai Mutasa|Thandeka Zwane|Uzoamaka Okpara|Wambui Kiplagat|Yewande Soyinka|Zodwa Masondo|Abiola Makinde|Baraka Mwakasege|Chidera Onwuka|Dumisani Nxumalo|Efua Quartey|Fatoumata Diarra|Goitom Tesfamariam|Hirut Asfaw|Isatou Ceesay|Kwabena Frimpong|Lindelani Shabangu|Mosi Kapembwa|Nakato Namukasa|Obiageli Chukwuma|Simba Chikwanha|Tumelo Ramaphosa|Yaa Asantewaa`,
  'South Asian': `Aarav Deshmukh|Bhavna Thakkar|Chitra Venkataraman|Dhruv Mahajan|Eshani Wijesinghe|Farzana Akhund|Gagandeep Bhullar|Harini Subramaniam|Ishaan Chaturvedi|Jyotsna Kelkar|Kulbir Dhaliwal|Lavanya Raghunathan|Mahnoor Khattak|Nilufar Chowdhury|Omkar Bhosale|Pradnya Joglekar|Qurratulain Baig|Rukmini Parthasarathy|Sukhvinder Gahunia|Tharindu Gunasekara|Urvashi Rathore|Vaishnavi Kamath|Waqas Bajwa|Yashodhara Senanayake|Zubeda Mirani|Anindita Bhattacharjee|Balwant Cheema|Chandana Ekanayake|Damayanti Poudel|Fahmida Sarkar|Govindan Pillay|Hemlata Solanki|Iqra Noorani|Jasminder Purewal|Krishnaveni Murthy|Laxman Tamang|Manjula Hegde|Nazia Bhatti|Parvati Nambiar|Ritu Sabharwal`,
  'East Asian': `Aiko Murasaki|Bao Tran|Chae-won Noh|Daiki Onodera|Eun-ji Pyo|Fumiko Asakura|Guiying Zheng|Haruka Kitagawa|In-sook Bang|Jiahui Ouyang|Kieu Phung|Lanying Cui|Minh Khuong|Nozomi Hirota|Ok-ja Ryu|Phuoc Luong|Qiaolian Shao|Ryota Kanemoto|Seo-yeon Gil|Thi Mai Dinh|Umeko Tsujimoto|Vuong Nghiem|Weixin Liao|Xuefeng Kong|Yong-ho Seok|Zhihao Mao|Akemi Terada|Binh Chau|Chunhua Lei|Dae-jung Hwangbo|Emi Nagasawa|Feng Bai|Goro Ueno|Huong Lac|Jin-ah Moon|Keisuke Oyama|Liling Teng|Mitsuko Hoshi|Nghia Trinh|Tuyet Doan`,
  Arab: `Abdelrahman Zaghloul|Bushra Al-Tamimi|Dunya Khalifeh|Elham Barghouti|Farouk Benyahia|Ghassan Matar|Hadeel Al-Jubouri|Ikram Boukhari|Jumana Sawalha|Khadra Elmi|Lubna Haddadin|Mazen Qabbani|Nawal Tahrir|Othman El-Khoury|Qusay Al-Rawi|Rasha Mikati|Souad Belkacem|Thuraya Al-Hinai|Umaima Shalabi|Wissam Traboulsi|Yaqoub Al-Ansari|Zaineb Mrad|Ayman Sabbah|Bassel Nahhas|Dalal Mutawa|Emad Shahin|Fawzia Ghannam|Hisham Drissi|Intisar Fayyad|Jihad Rahhal|Kamilia Mansouri|Lamees Hijjawi|Mounia Ouazzani|Nidal Zoubi|Ola Kassab|Rami Tawil|Sundus Al-Obaidi|Taghreed Asfour|Widad Slimani|Yusra Dabbagh`,
  Slavic: `Agata Wieczorek|Bogumil Stachowiak|Czeslawa Gorecka|Danylo Hrytsenko|Elzbieta Pawlikowska|Fedir Ostapchuk|Grazyna Mazurek|Hryhoriy Lysenko|Ihor Panchenko|Jagoda Kubiak|Katerina Blahova|Ljubica Stankovic|Milorad Vukasinovic|Nadia Demchuk|Ognjen Radulovic|Przemek Urbaniak|Radmila Todorovic|Slavko Perisic|Tetyana Moroz|Uliana Zaitseva|Vojtech Marecek|Wanda Jablonska|Yaroslava Kuzmenko|Zdenka Hlavacova|Anastazja Rutkowska|Bozena Chmielewska|Dusan Kovacevic|Evgenia Sorokina|Filip Benes|Gordana Mitrovic|Halyna Savchuk|Iryna Tymoshchuk|Jadranka Babic|Kazimierz Wrona|Lidiya Romanenko|Mirela Halilovic|Nikolay Zhelev|Oksana Bilyk|Rostislav Yankov|Snezhana Gavrilova`,
  'Latin American': `Abelardo Quintero|Belkis Marte|Candelaria Ocampo|Dagoberto Rengifo|Edelmira Pacheco|Fabiola Cifuentes|Genoveva Arriaga|Heriberto Solano|Itzel Cuauhtemoc|Jacinto Villalobos|Karina Benavides|Leocadio Barrientos|Maritza Palacios|Nayeli Xicotencatl|Osvaldo Figueroa|Perla Zambrano|Rigoberto Amaya|Socorro Bustamante|Tiago Cavalcanti|Ubaldo Cisneros|Valdirene Moura|Wilmer Ordonez|Xochitl Tlaxcala|Yuridia Montoya|Zoraida Echeverria|Anselmo Pineda|Brunilda Acosta|Cristobal Urrutia|Dulce Maria Avila|Efrain Caballero|Graciela Leiva|Humberto Espinal|Ivonne Carrasco|Jussara Teixeira|Leticia Mondragon|Moises Tavares|Noemi Altamirano|Ofelia Guerra|Renata Siqueira|Teodoro Lizarraga`,
  'words too': `Grace Field|Will Marsh|Hope Rivers|May Flowers|Rose Bush|Mark Stone|Faith Waters|Joy Bright|Dawn Early|June Summers|April Showers|Summer Lane|Autumn Leaves|Amber Gold|Ruby Price|Pearl Fisher|Ivy Green|Daisy Meadows|Lily Pond|Violet Gray|Jasmine Rice|Holly Woods|Heather Moor|Robin Banks|Jay Walker|Frank Power|Art Case|Bill Cash|Chase Winter|Hunter King|Miles Long|Rich Baker|Drew Page|Grant Hall|Dean Moody|Earl Gray|Patience Moon|Mercy Bell|Honor Knight|Christian Cross`,
}

/** How clinicians name somebody; the last with no capital at all. */
const templates = [
  (name: string) => `My patient ${name} came in last night with a rash`,
  (name: string) => `${name}, 34, was admitted with sepsis and is still in ITU`,
  (name: string) => `Mrs ${name.split(' ').at(-1)} in bed 4 finally ate her dinner`,
  (name: string) => `A lovely lady called ${name} told me about her stroke today`,
  (name: string) => `Six months ago ${name} couldn't stand after her stroke. Today she danced`,
  (name: string) => `Discharged ${name} after her hip replacement and we all cried`,
  (name: string) => `her name is ${name.toLowerCase()} and she has been on our ward since june`,
]

const found = (text: string, name: string): boolean => {
  const words = new Set(name.toLowerCase().split(' '))
  return read(text).people.some(
    ({ role, text: said }) =>
      role === 'patient' &&
      said
        .toLowerCase()
        .split(' ')
        .some(word => words.has(word)),
  )
}

const rates = Object.entries(groups).map(([group, names]) => {
  const all = names.split('|')
  const hits = all.flatMap(name => templates.map(template => found(template(name), name)))
  return { group, count: all.length, rate: hits.filter(Boolean).length / hits.length }
})

test('forty names of each origin', () => {
  expect(rates.map(({ count }) => count)).toEqual(rates.map(() => 40))
})

test.each(rates)('$group: found in at least 95 of 100 sentences', ({ rate }) => {
  expect(rate).toBeGreaterThanOrEqual(0.95)
})

test('no origin is found more than five points better than another', () => {
  const shares = rates.map(({ rate }) => rate)
  expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(0.05)
})

describe('whose name it is', () => {
  test.each([
    ['My patient Sarah Jones came in with a rash', 'Sarah Jones', 'patient'],
    ['pt john ramsbottom has gone home', 'john ramsbottom', 'patient'],
    ['Mrs Okafor in bed 4', 'Mrs Okafor', 'patient'],
    ['Jack, 7, came in with a marble in his nose', 'Jack', 'patient'],
    ['Mr K is back on the ward with his COPD', 'Mr K', 'patient'],
    ['J.S. was my patient for a year', 'J.S.', 'patient'],
    ['pt AB refused her meds', 'AB', 'patient'],
    ['So my patient @tulip.grower is home after chemo', '@tulip.grower', 'patient'],
    ['We named the baby Ottoline on the labour ward', 'Ottoline', 'patient'],
    ['Our patient cried. Her husband Tunde held her hand', 'Tunde', 'relative'],
    ['Patient is stable. Parents Yusra Dabbagh and Rami Tawil are here', 'Yusra Dabbagh', 'relative'],
    ['Dr Patel taught me to listen', 'Patel', 'professional'],
    ['Thanks to Sister Mary on ward 3', 'Mary', 'professional'],
    ['My colleague Femi covered my bleep', 'Femi', 'professional'],
    ['Priya Nair, RN, is a legend', 'Priya Nair', 'professional'],
    ['Hargreaves et al found the opposite', 'Hargreaves', 'professional'],
    ['My daughter Amy, 9, has type 1 diabetes', 'Amy', 'author'],
    ['Dear Mr Ravensworth, thank you for your feedback', 'Mr Ravensworth', 'addressee'],
    ['Marlene, we are sorry you feel this way', 'Marlene', 'addressee'],
    ['Phineas Gage taught us about the frontal lobe', 'Phineas Gage', 'public'],
  ] as const)('%s', (text, name, role) => {
    expect(read(text).people).toContainEqual(expect.objectContaining({ text: name, role }))
  })
})

describe('nobody’s name', () => {
  test.each([
    "My patient has Crohn's and her mother has Parkinson's",
    'Our patient with Guillain-Barre walked today',
    'My patient takes Ventolin and Xarelto',
    'Patient Safety Week starts Monday',
    'My patient from Leeds loved March and April',
    'My patient said Good Morning in Welsh',
    'pt has AF and MI, off to CT',
    'Will you come? I hope so. May is busy',
    'My patient asked for Radio Four',
    'Grace is what I ask of my colleagues tonight',
  ])('%s', text => {
    expect(read(text).people.filter(({ role }) => role === 'patient' || role === 'relative')).toEqual([])
  })
})
