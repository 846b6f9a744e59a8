import { phrasesOf } from './words.ts'

/*
 * Words that despise, for telling contempt of people from a day's grumbling. They are here to be recognised,
 * whoever they are aimed at.
 */

/** What people are called who are despised, in the singular. */
export const insults = phrasesOf(`
  airhead arsehole asshole bastard battleaxe bellend bimbo bint bitch boor buffoon charlatan chav cheapskate cockroach con_artist con_man con_men coward creep cretin crone cry-baby cunt
  degenerate dickhead dimwit dingbat divvy doormat douche drunkard dullard dumbass dummy dunce eejit fantasist fraud freeloader fuckwit git gobshite goblin gold_digger grifter half-wit halfwit
  harpy has-been hillbilly hobo hypochondriac hypocrite idiot imbecile inbred jerk jobsworth knob knobhead knuckle-dragger know-it-all layabout leech loon loony lout lowlife lunatic maggot meathead melt
  misfit mong mongrel moron mouth-breather muppet narcissist neanderthal nitwit nonce nuisance numpty nutcase nutjob nutter oaf oddball old_bag old_bat old_biddy old_cow old_fart old_git
  old_goat old_witch pain_in_the_arse pain_in_the_ass parasite perv pervert pest pillock pisshead plague plebs plonker pond_life prat prick prima_donna princess psycho psychopath quack
  rat-bag redneck sadist scab scammer scarecrow scrote scrounger scrubber scum scumbag shirker shithead simpleton skank skinflint skiver slacker slag slapper slob slug slut snitch snowflake sociopath
  sponger swine tart thicko thug tightwad tosser toe-rag tramp troll turd twat twit tyrant vermin viper vulture waster waste_of_oxygen waste_of_space wanker weakling weasel weirdo wet_lettuce
  whinger whore wimp windbag wino witch_doctor wretch yob deadweight dead_weight dead_wood dregs daddy_issues warm_body warm_bodies white_trash train_wreck trainwreck basket_case lost_cause
`)

/** Words of the same kind that also have a harmless sense. */
export const mildInsults = phrasesOf(`
  blob brat chimp clown crook diva drama_queen dwarf freak goon gorilla gremlin hag heroine karen liar loser menace
  peasant savage shambles sloth snob stalker toad vampire whiner zombie
`)

/** What people are called whose illness, habit, descent or way of life is despised. */
export const slurs = phrasesOf(`
  acopia alkie anchor_baby anchor_babies antivaxxer attention_seeker beached_whale bed_blocker boat_people boys_in_dresses bunny_boiler chink coffin_dodger cokehead covidiot crackhead cripple crazy_cat_lady crumble
  deadbeat doper dosser druggie drug_seeker dyke faggot faker fatso fatty fatties flid frequent_flyer frequent_flier fruitcake geriatric gimp gomer gyppo headcase health_tourist heartsink junkie lard-arse
  lump_of_lard lunatic malingerer man_flu men_in_dresses mental_case nutbag oxygen_thief oxygen_thieves paki pfo pikey pill_popper poof pothead professional_patient pseudoseizure raghead retard schizo sicknote
  skag smackhead spastic spaz stoner supratentorial tranny trannies time-waster time_waster towelhead troon a_vegetable welfare_queen wetback window_licker wog worried_well wrinkly wrinklies yid
`)

/** What they are said to be like. */
export const slights = phrasesOf(`
  arrogant backward batshit bone_idle bone-idle brain-dead braindead brainless bratty clingy clueless cowardly crass creepy deluded demented deranged
  dopey dozy dumb entitled feckless feeble feral filthy freaky gaga gobby gormless greedy grotty grubby gullible hideous hysterical idiotic ignorant
  illiterate imbecilic inbred incompetent inept infantile insane insufferable manipulative manky melodramatic mindless minging moronic mouthy nasty needy neurotic obnoxious odious
  pathetic petty pig-headed pitiful pompous preachy pretentious promiscuous pushy rancid repulsive revolting scruffy self-absorbed self-important self-inflicted self-obsessed selfish senile
  shameless shoddy shrill skanky sleazy slimy sloppy smelly smug snivelling snotty spineless spiteful spoilt spoiled squalid stinking stroppy stuck-up sulky trashy tubby two-faced
  unbearable uneducated unemployable ungrateful unhinged unhygienic unwashed uppity useless vacuous vain vile vindictive vulgar whiny witless work-shy workshy worthless wretched
  absolute_joke hard_work high_maintenance up_themselves off_their_heads off_her_head off_his_head out_of_control not_all_there past_it good_for_nothing
`)

/** Laughing at somebody, or sick of them. */
export const laughing =
  /[\u{1F602}\u{1F923}\u{1F480}\u{1F644}\u{1F926}\u{1F92A}\u{1F47D}\u{1F921}\u{1F92E}\u{1F922}\u{1F437}\u{1F416}\u{1F40B}\u{1F433}\u{1F9DF}\u{1F612}\u{1F974}\u{1F485}\u{1F3BB}\u{1F62D}\u{1F971}\u{1F92D}]|\b(?:lol|lmf?ao|rofl|haha(?:ha)*|ffs|smh)\b/giu
