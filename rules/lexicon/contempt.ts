import { phrasesOf } from './words.ts'

/*
 * Words that despise, for telling contempt of people from a day's grumbling. They are here to be recognised,
 * whoever they are aimed at.
 */

/** What people are called who are despised, in the singular. */
export const insults = phrasesOf(`
  airhead alkie arsehole asshole baboon bastard bed-blocker bed_blocker bellend bimbo bint bitch buffoon bumpkin
  charlatan chav cheapskate cockroach con_artist con_man con_men coward crackhead cretin creep crone cry-baby cunt
  degenerate dickhead dimwit divvy doormat dork drama_queen druggie drunkard dullard dummy dunce faker fatso fatty
  frat_boy fraud freeloader fuckwit gobshite gold_digger grifter half-wit halfwit harpy has-been hillbilly hoarder
  hobo hypochondriac idiot imbecile inbred jobsworth junkie knobhead leech loon loony lowlife lump_of_lard lunatic
  maggot malingerer meathead melt moaner mong moron muppet mutt narcissist neanderthal neckbeard nonce numpty
  nutcase nutjob nutter oaf oxygen_thief oxygen_thieves pain_in_the_arse pain_in_the_ass parasite perv pikey pillock
  pisshead plague plebs plonker prat prick psycho quack redneck retard roadman scab scarecrow schizo scrounger
  scrubber scum scumbag simpleton skank skinflint slag slapper slut smackhead snowflake spaz sponger swine tart
  thicko thug tosser tramp trollop twat twit vermin viper vulture wanker waste_of_space waste_of_oxygen waster
  weakling weasel weirdo whinger whore wino witch_doctor wretch dead_weight deadweight dregs drain_on daddy_issues
  attention_seeker time_waster time-waster drug_seeker frequent_flyer frequent_flier sob_story sob_stories warm_body
  warm_bodies
`)

/** Words of the same kind that also have a harmless sense. */
export const mildInsults = phrasesOf(`
  animal blob brat cabbage cheat chimp clown cow crook dinosaur dope drunk dwarf fool fossil freak goon gorilla
  gremlin hag liar loser menace misery monkey nobody peasant pig plank princess prune rat reject rubbish
  savage sheep slob sloth slug snake snob stalker toad trash troll turd vampire vegetable whale whiner witch zombie
`)

/** What they are said to be like. */
export const slights = phrasesOf(`
  allergic_to_work arrogant backward batshit bone_idle bone-idle bonkers brain-dead brain_dead braindead brainless bratty clueless cowardly crackers crass crazy deluded
  demented dense deranged desperate dim dirty disgusting dopey dozy dumb entitled fat feral filthy foul freaky gormless greedy gross grotty grubby gullible
  half-baked hideous hopeless hysterical idiotic ignorant illiterate inbred incompetent inept insane insufferable lazy loopy manky mental minging mouthy
  moronic nasty needy neurotic nuts obnoxious obese odious pathetic petty pig-ignorant promiscuous rancid rank repulsive revolting rude scruffy selfish senile shameless shit
  sleazy slimy sloppy slovenly smelly snivelling snotty spineless spoilt spoiled stinking stroppy stuck-up stupid thick thick_as tubby two-faced ugly unbearable
  uneducated ungrateful unhinged unhygienic unwashed useless vile wasteful weird whiny work-shy workshy worthless wretched creepy cringe cringey braindead
  absolute_joke hard_work high_maintenance up_themselves off_their_heads off_her_head off_his_head out_of_control
`)

/** Laughing at somebody. */
export const laughing =
  /[\u{1F602}\u{1F923}\u{1F480}\u{1F644}\u{1F926}\u{1F92A}\u{1F47D}\u{1F921}\u{1F92E}\u{1F922}\u{1F437}\u{1F416}\u{1F40B}\u{1F433}\u{1F9DF}\u{1F612}\u{1F62D}]|\b(?:lol|lmf?ao|rofl|haha(?:ha)*)\b/giu
