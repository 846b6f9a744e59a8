/**
 * What publish buttons say in the languages most written on the four sites. It decides only where a button's place
 * leaves several.
 */
const words =
  'post, post all, reply, share, send, publish, comment, schedule, save, ' +
  'posten, teilen, senden, veröffentlichen, antworten, kommentieren, planen, ' +
  'publier, poster, partager, envoyer, répondre, commenter, ' +
  'publicar, postear, compartir, enviar, responder, comentar, postar, compartilhar, ' +
  'pubblica, condividi, invia, rispondi, commenta, plaatsen, publiceren, delen, verzenden, ' +
  'publicera, dela, skicka, opublikuj, udostępnij, wyślij, ' +
  'опубликовать, поделиться, отправить, 发布, 发帖, 分享, 发送, 發佈, 發帖, 傳送, ' +
  '投稿, 投稿する, ポストする, シェア, 送信, 게시, 게시하기, 공유, 보내기, نشر, إرسال'

const known = new Set(words.split(', '))

/** Whether a button's words say that it publishes, in a language known here. */
export const saysPublish = (label: string): boolean => known.has(label.trim().toLowerCase())
