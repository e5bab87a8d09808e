import type { FormKind } from '../types/index.js'

/**
 * What forms say by which a person, too, tells what they are for: on their buttons, in their headings, in the names of their components,
 * files and routes. Whole words of many languages, without regard to case and diacritics; what is written without spaces is looked for
 * anywhere. `weak` ones are as often said of something else, and count half. A text that says several things means the first kind here.
 */
export interface FormKindRow { kind: FormKind; title: string; words: string; weak?: string }

export const formKinds: readonly FormKindRow[] = [
  {
    kind: 'account_recovery', title: 'password recovery forms',
    words: `forgot password, forgot your password, forgotten password, reset password, reset your password, password reset, recover password,
      recover account, account recovery, password recovery, forgot username, lost password, passwort vergessen, kennwort vergessen, passwort zurucksetzen,
      mot de passe oublie, reinitialiser le mot de passe, olvide mi contrasena, olvidaste tu contrasena, restablecer contrasena, recuperar contrasena,
      recuperar senha, esqueci minha senha, redefinir senha, password dimenticata, recupera password, reimposta password, wachtwoord vergeten,
      glomt losenord, glemt adgangskode, glemt passord, unohtuiko salasana, nie pamietam hasla, zapomnialem hasla, zapomenute heslo,
      восстановление пароля, забыли пароль, сброс пароля, відновлення пароля, забули пароль, sifremi unuttum, パスワードを忘れ, 비밀번호 찾기, 忘记密码, 找回密码`,
    weak: 'forgot, reset, recover, recovery',
  },
  {
    kind: 'subscription', title: 'newsletter forms',
    words: `newsletter, newsletters, subscribe, subscriber, news letter, email signup, email sign up, mail signup, mailing list, mailinglist, email list, subscribe to updates, sign up for updates, get updates, stay updated,
      stay in the loop, waitlist, waiting list, wait list, join the list, notify me, email alerts, rundbrief, infolettre, lettre d information,
      boletin, boletin informativo, boletim informativo, bollettino, nieuwsbrief, nyhetsbrev, nyhedsbrev, uutiskirje, biuletyn, zpravodaj,
      рассылка, рассылку, розсилка, розсилку, bulten, e bulten, メルマガ, ニュースレター, 뉴스레터, 订阅邮件, 邮件订阅, 电子报`,
    weak: `subscription, subscriptions, optin, opt in, abonnieren, s abonner, suscribirse, suscribete, inscreva se, iscriviti, inschrijven, prenumerera, tilmeld, tilaa, zapisz sie, odebirat, подписаться, підписатися, abone ol, 購読, 구독, 订阅`,
  },
  {
    kind: 'role_application', title: 'application forms for a job or a role',
    words: `job application, apply for this job, apply for this position, apply for this role, career application, careers form, submit your resume, submit resume, upload resume,
      upload cv, cover letter, vacancy, candidate application, applicant, applicants, candidate, join our team, volunteer application, bewerbung, bewerben, bewerber,
      lebenslauf, candidature, postuler, solicitud de empleo, enviar curriculum, candidatar se, candidatura, candidati, sollicitatie, solliciteren,
      jobbansokan, jobansogning, jobbsoknad, tyohakemus, aplikuj, rekrutacja, отклик на вакансию, вакансия, вакансія, is basvurusu, 応募, 입사지원, 求职, 应聘`,
    weak: 'careers, career, recruitment, recruiting, hiring, position, apply now, volunteer, internship, karriere',
  },
  {
    kind: 'financial_application', title: 'applications for a financial product',
    words: `loan application, apply for a loan, loan, mortgage, mortgage application, credit application, credit card application, lease application, financing application,
      insurance application, insurance quote, kreditantrag, kredit beantragen, darlehen, demande de credit, demande de pret, solicitud de prestamo, solicitud de credito,
      pedido de emprestimo, richiesta di prestito, mutuo, lening aanvragen, hypotheek, lan ansokan, ansok om lan, laneansogning, lanesoknad, lainahakemus, wniosek o kredyt,
      zadost o pujcku, заявка на кредит, заявка на кредит, kredi basvurusu, ローン申込, 대출 신청, 贷款申请`,
    weak: 'financing, credit, underwriting',
  },
  {
    kind: 'reservation', title: 'reservation forms',
    words: `book now, book a table, book a room, book an appointment, book appointment, booking, bookings, book a demo, book a call, reservation, reservations, reserve, make a reservation,
      schedule an appointment, schedule appointment, schedule a visit, schedule a demo, appointment, rsvp, event registration, register for event, register for the event, check availability,
      buchen, buchung, reservieren, reservierung, terminbuchung, termin vereinbaren, reserver, prendre rendez vous, reserva, reservar, cita previa,
      pedir cita, agendar, agendamento, prenota, prenotazione, boeken, boeking, reserveren, reservering, afspraak maken, boka, bokning, bestill time,
      varaa, varaus, zarezerwuj, rezerwacja, umow wizyte, rezervovat, rezervace, забронировать, бронирование, бронювання, записаться на прием,
      rezervasyon, randevu, 予約, 예약, 预订, 预约`,
    weak: 'schedule, availability, guests, check in, attend, attendee, participate, event',
  },
  {
    kind: 'payment', title: 'payment forms',
    words: `checkout, check out, payment, payments, pay now, place order, place your order, complete order, complete purchase, buy now, billing, donate, donation, make a donation,
      purchase, kasse, bezahlen, bezahlung, zahlungspflichtig bestellen, jetzt kaufen, spenden, paiement, payer, passer la commande, faire un don,
      pagar, pago, finalizar compra, realizar pedido, donar, pagamento, finalizar pedido, doar, acquista, cassa, dona, afrekenen, betalen, betaling, doneren, betala, betalning,
      kassan, til kassen, maksa, kassalle, zaplac, platnosc, zamawiam, zaplatit, platba, objednat, оплатить, оплата, оформить заказ, сплатити,
      ode, odeme, satin al, 購入, 注文, 支払, 결제, 주문, 支付, 付款, 结账, 下单`,
    weak: 'order, orders, pay, cart, bestellen, commande, pedido, ordine, bestelling',
  },
  {
    kind: 'content_submission', title: 'forms that send in content',
    words: `leave a comment, post comment, post a comment, add comment, add a comment, write a comment, new comment, write a review, leave a review, submit review,
      add review, post review, testimonial, guestbook, guest book, submit a story, submit your story, submit article, ask a question form, kommentar schreiben,
      kommentar abschicken, bewertung schreiben, laisser un commentaire, ecrire un avis, dejar un comentario, escribir una resena, deixe um comentario,
      enviar comentario, lascia un commento, scrivi una recensione, reactie plaatsen, schrijf een review, skriv en kommentar, skriv en anmeldelse,
      jata kommentti, dodaj komentarz, dodaj opinie, pridat komentar, оставить комментарий, написать отзыв, залишити коментар, yorum yap, コメントする, 댓글, 发表评论`,
    weak: 'comment, comments, review, reviews, post, feedback, kommentar, commentaire, comentario, commento, reactie, komentarz, отзыв, комментарий, yorum',
  },
  {
    kind: 'contact', title: 'contact forms',
    words: `contact us, contact me, contact sales, contact support, get in touch, send message, send a message, send us a message, send your message, send inquiry, send enquiry, inquiry,
      enquiry, request a demo, request demo, request information, request a quote, request a call, call me back, ask a question, talk to sales, kontaktformular,
      kontaktieren sie uns, nachricht senden, anfrage senden, ruckruf, contactez nous, nous contacter, formulaire de contact, envoyer le message,
      contactanos, contactenos, formulario de contacto, enviar mensaje, fale conosco, contate nos, formulario de contato, enviar mensagem, contattaci,
      modulo di contatto, invia messaggio, neem contact op, contactformulier, bericht verzenden, verstuur bericht, kontakta oss, skicka meddelande, kontakt oss,
      kontakt os, send besked, send melding, ota yhteytta, laheta viesti, skontaktuj sie, napisz do nas, wyslij wiadomosc, kontaktujte nas, odeslat zpravu,
      связаться с нами, напишите нам, отправить сообщение, обратная связь, зворотний звязок, звяжіться з нами, bize ulasin, iletisim formu, mesaj gonder, お問い合わせ, お問合せ, 문의하기, 联系我们, 发送消息`,
    weak: 'contact, contacts, support, help, kontakt, contacto, contato, contatti, contactus, iletisim, контакты, 문의, 联系',
  },
  {
    kind: 'account_registration', title: 'registration forms',
    words: `sign up, signup, register, registration, registrations, create account, create an account, create your account, new account, join now, open an account, get started for free, registrieren, registrierung,
      konto erstellen, konto anlegen, inscription, s inscrire, inscrivez vous, creer un compte, creer mon compte, registrarse, registrate, registro, crear cuenta, crear una cuenta,
      cadastre se, cadastro, cadastrar, criar conta, registrati, registrazione, crea account, registreren, account aanmaken, maak een account,
      registrera, skapa konto, opret konto, opret bruger, opprett konto, registrer deg, rekisteroidy, luo tili, zarejestruj sie, rejestracja, zaloz konto,
      registrovat, registrace, vytvorit ucet, зарегистрироваться, регистрация, создать аккаунт, зареєструватися, реєстрація, kayit ol, uye ol, hesap olustur,
      新規登録, 会員登録, 회원가입, 注册`,
    weak: 'join, get started, onboarding, anmelden',
  },
  {
    kind: 'account_login', title: 'sign-in forms',
    words: `log in, login, logon, log on, sign in, signin, einloggen, anmeldung, se connecter, connectez vous, connexion, iniciar sesion, inicia sesion, acceder, entrar, fazer login,
      accedi, accesso, inloggen, aanmelden, logga in, log ind, logg inn, kirjaudu, kirjaudu sisaan, zaloguj sie, zaloguj, logowanie, prihlasit, prihlasit se, prihlaseni,
      войти, вход, увійти, вхід, giris yap, oturum ac, ログイン, 로그인, 登录, 登入`,
    weak: 'anmelden, authenticate, credentials',
  },
  {
    kind: 'search', title: 'search forms',
    words: `search, search form, filter, filters, suche, suchen, recherche, rechercher, buscar, busqueda, pesquisar, cerca, ricerca, zoeken, sok, soeg, haku, hae, szukaj, hledat,
      поиск, найти, пошук, ara, arama, 検索, 검색, 搜索`,
    weak: 'find, lookup, query, sort',
  },
]

/** Words on a button that say: what is kept already is changed. Nobody contacts anybody or comments by them. */
export const keepingWords = `save, save changes, update, edit, apply changes, speichern, andern, aktualisieren, enregistrer, modifier, mettre a jour, guardar, actualizar, salvar, atualizar,
  salva, aggiorna, modifica, opslaan, bijwerken, spara, uppdatera, gem, opdater, lagre, oppdater, tallenna, paivita, zapisz, zaktualizuj, ulozit, upravit, сохранить, обновить,
  зберегти, kaydet, guncelle, 保存, 更新, 저장, 수정`

/** `newsletter forms`. */
export const formTitle = (kind: FormKind): string => formKinds.find(row => row.kind === kind)?.title ?? kind
