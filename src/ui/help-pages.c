/* help-pages.c: the pages of help, one row each: what they are about and what they say.
 *
 * Short sentences of everyday words.  What stands in “…” is what the window says there.  No amount
 * is ever named, so that help may be read with amounts hidden. */
#include "config.h"

#include "ui/help-pages.h"

#include <glib/gi18n.h>

const BtHelpGroup bt_help_groups[] = {
  { "begin", N_("To begin with") },
  { "everywhere", N_("In every place") },
  { "safe", N_("Safe and private") },
  { "words", N_("What the words mean") },
};

const guint bt_help_n_groups = G_N_ELEMENTS (bt_help_groups);

const BtHelpPage bt_help_pages[] = {
  { "start", "begin", N_("Start a plan"), .steps = TRUE,
    .label = N_("New plan"), .action = "app.new",
    .lines = {
      { NULL, N_("Choose “Start a plan” on the first page, or “New plan” in the menu.") },
      { NULL, N_("Say what you call your child. That is all we need. A photo is welcome.") },
      { NULL, N_("Say who is here today. What you write next is in the words of the first "
                 "one.") },
      { NULL, N_("Choose where to start, or “Just look round”. “Not now” leaves a question out.") },
      { NULL, N_("The plan is kept as “Our plan”, among your documents. A line tells you where, "
                 "and you can “Keep it somewhere else”.") },
    } },
  { "practice", "begin", N_("Try things out first"),
    .label = N_("Look at a practice plan"), .action = "app.practice",
    .lines = {
      { NULL, N_("On the first page, choose “Look at a practice plan”. The family in it is made "
                 "up.") },
      { NULL, N_("You can change anything there. It is kept apart from your own plan.") },
      { NULL, N_("“Recent plans” in the menu brings you back to the first page.") },
    } },
  { "unknown", "begin", N_("Say “we don’t know yet”"),
    .lines = {
      { NULL, N_("Leave the field empty. An empty field means “not known yet”, here and on "
                 "paper.") },
      { NULL, N_("Nothing but a name is ever needed. You can stop at any time and go on later.") },
      { NULL, N_("Not known yet is never counted as nothing. A sum that lacks an amount says "
                 "so.") },
      { NULL, N_("If you type something that cannot be read, what you typed stays. A line under it "
                 "says what would be understood.") },
      { NULL, N_("Days can be typed as you say them: “6/8/26”, “6 Aug” or “today”.") },
    } },
  { "standing", "home", N_("See where things stand"),
    .lines = {
      { NULL, N_("On Home, “Carry on” has a row for each place. It says what is there now. Choose "
                 "a row to go to that place.") },
      { NULL, N_("“Does the money last” says what would be left at the end of the year, if all "
                 "goes as planned.") },
      { NULL, N_("The line under it is what was spent until today. From there on it shows what is "
                 "planned.") },
      { NULL, N_("With amounts hidden the line is not shown. The answer stays, in words.") },
    } },
  { "meeting", "home", N_("Put in the date of a meeting"), .steps = TRUE,
    .lines = {
      { NULL, N_("On Home, choose “Put in the date”. Where a date is there already, choose “Change "
                 "the date”.") },
      { NULL, N_("Type the day, such as “14 Jan”, and press Enter.") },
      { NULL, N_("Under the date it says when papers go round before the meeting, and by when to "
                 "give yours.") },
      { NULL, N_("If you do not know of a meeting, choose “Not sure”. You will not be asked again "
                 "until the plan is opened the next time.") },
    } },
  { "write", "about-me", N_("Write about my child"), .steps = TRUE,
    .lines = {
      { NULL, N_("Type into the box under a heading, such as “What is important to me”. A few "
                 "words are enough.") },
      { NULL, N_("Press Enter. The line is kept, and the box is ready for the next one.") },
      { NULL, N_("If no words come, choose “Another question” to be asked something else.") },
      { NULL, N_("To change a line, choose it. Its form opens beside it.") },
      { NULL, N_("A line’s menu moves it up or down, or removes it.") },
      { NULL, N_("Under “More, if it helps” there is room for how your child tells you things, "
                 "good days and hard days, and more. All of it can stay empty.") },
    } },
  { "photo", "about-me", N_("Add a photo"), .steps = TRUE,
    .lines = {
      { NULL, N_("In About me, choose “Choose a picture”. Where there is one already, choose "
                 "“Change”, then “Choose another”.") },
      { NULL, N_("Choose a picture that is on this computer.") },
      { NULL, N_("“Cut to a square” asks which part to keep. Move the square with the mouse or the "
                 "arrow keys.") },
      { NULL, N_("The picture is kept inside the plan. The file it came from stays as it is.") },
    } },
  { "said-by", "about-me", N_("Say who said it"), .steps = TRUE,
    .lines = {
      { NULL, N_("Under “Who has helped write this”, add everyone who helps you write.") },
      { NULL, N_("At the top, choose a name under “Who is saying this?”. What you add from now on "
                 "is in that person’s words.") },
      { NULL, N_("To change it for one line, choose the line. In its form you can say who said it "
                 "and whose words they are.") },
      { NULL, N_("A child can tell you things without words. You can say that it is what you "
                 "believe, from how your child shows you.") },
    } },
  { "circles", "wealth", N_("Put people on the circles"), .steps = TRUE,
    .lines = {
      { NULL, N_("Choose “Add someone or something”, type a name and press Enter.") },
      { NULL, N_("Choose the ring that feels right. Closest is in the middle. People whose work it "
                 "is are further out.") },
      { NULL, N_("To move someone, drag them to another ring. “Move in” and “Move out” do the "
                 "same, and so do Alt+Up and Alt+Down.") },
      { NULL, N_("“Change” opens everything about them: what they bring, how often, and whether "
                 "you may ask them for help.") },
      { NULL, N_("“List” shows the same people in rows. A few names are plenty.") },
    } },
  { "strengths", "wealth", N_("Write down what else we have"), .steps = TRUE,
    .lines = {
      { NULL, N_("Beside the circles is “Also ours”. It has four parts: what you are good at, "
                 "where you belong, what is in your hands, and what keeps you going.") },
      { NULL, N_("Choose “Add” beside one of them and answer its question.") },
      { NULL, N_("Anything here can help with a hope. You choose that at the hope.") },
      { NULL, N_("Someone who has died can stay in the plan. In their form, choose “Remembered”. "
                 "They are printed only if you say so.") },
    } },
  { "hope", "hopes", N_("Write a hope, and who helps"), .steps = TRUE,
    .lines = {
      { NULL, N_("Choose “Add a hope” and say what you would love to see happen, or stay as it is. "
                 "Press Enter.") },
      { NULL, N_("If you like, say when it might be, how you would know, who could help, and a "
                 "first small step.") },
      { NULL, N_("To add or change helpers later, choose the hope. Under “Who could help?”, pick "
                 "from the people and things in Our real wealth.") },
      { NULL, N_("Under “What the budget brings”, pick what is paid for.") },
      { NULL, N_("“How someone sees it” is for each of you: child, family, school. Different "
                 "answers stand side by side.") },
    } },
  { "move-hope", "hopes", N_("Move a hope to another time"),
    .lines = {
      { NULL, N_("Drag the card to “Soon”, “This year” or “Further ahead”. Or open the card’s menu "
                 "and choose “Move to”.") },
      { NULL, N_("With the keyboard: Alt+Left and Alt+Right move a card to another time. Alt+Up "
                 "and Alt+Down move it within its column.") },
      { NULL, N_("A hope without a time stands under “Not placed yet” until you move it.") },
    } },
  { "share-out", "budget", N_("Share the money out"), .steps = TRUE,
    .lines = {
      { NULL, N_("“Add money we get”: who it is from, how much, and how it reaches you.") },
      { NULL, N_("“Add something to pay for”: what it is, how many, and the price of one. The sum "
                 "is worked out beside it, in words.") },
      { NULL, N_("Under “Who pays for it”, choose the money. Type an amount, or tick “The rest” "
                 "and it pays what nothing else does.") },
      { NULL, N_("The bar at the top shows what is shared out, and what is not yet.") },
      { NULL, N_("Choose a row to see what is in it. “Sum” opens any figure into how it is worked "
                 "out.") },
      { NULL, N_("Each money has a rule: you can move it, ask first, or only for what was agreed. "
                 "A note says so gently if something does not fit.") },
    } },
  { "part-way", "budget", N_("Start part-way through a year"), .steps = TRUE,
    .lines = {
      { NULL, N_("In The budget, choose the money under “Where it comes from”.") },
      { NULL, N_("Choose “Starting part-way through the year?”") },
      { NULL, N_("Answer two questions: what has come in so far, and what is in the account "
                 "today.") },
      { NULL, N_("If you know, say about how much each thing has used so far.") },
      { NULL, N_("Choose “Write it down”. What was before is kept as one receipt and one payment, "
                 "“Before we started”. From now on the figures are true.") },
    } },
  { "what-if", "budget", N_("Try a what-if"), .steps = TRUE,
    .lines = {
      { NULL, N_("Choose “Try a what-if”. It lies beside your plan, and your plan stays as it "
                 "is.") },
      { NULL, N_("“Change something” makes one thing more, less, or paid by other money. “Without "
                 "this” leaves it out.") },
      { NULL, N_("“Add something to pay for” adds what would be new.") },
      { NULL, N_("“Side by side” shows your plan, the what-if, and what changes.") },
      { NULL, N_("“Use this instead” puts it into your plan. “Throw it away” lets it go. Both can "
                 "be undone.") },
      { NULL, N_("You can also keep it as it is, and talk about it at the meeting.") },
    } },
  { "nights", "budget", N_("Count hospice nights"), .steps = TRUE,
    .lines = {
      { NULL, N_("Choose “Add something to pay for”, and say that it is a hospice or other short "
                 "break.") },
      { NULL, N_("Nights that the hospice gives you are “Given to us, paid for by others”. They "
                 "are counted in nights, never in money.") },
      { NULL, N_("Nights you buy are “Bought with this money”. The two stand side by side and are "
                 "never mixed.") },
      { NULL, N_("Under “Stays and visits”, add each stay: booked, taken or cancelled. What is "
                 "left is worked out.") },
    } },
  { "pay", "spending", N_("Add a payment and its proof"), .steps = TRUE,
    .lines = {
      { NULL, N_("Choose “Add a payment”. Say how much it was, who was paid, and what for. The "
                 "rest can wait.") },
      { NULL, N_("“Split it” is for one payment over more than one thing, or from more than one "
                 "fund.") },
      { NULL, N_("If you have the receipt, say so under “Proof”, with its number. “Add proof” in "
                 "the table does it later.") },
      { NULL, N_("“No proof yet” shows only the payments that still lack one.") },
      { NULL, N_("Choose a row to change it. Money that came back has a minus before the "
                 "amount.") },
      { NULL, N_("“Add money in” is for what the council, the NHS or others have paid to you.") },
    } },
  { "lasts", "spending", N_("See what is free to use"),
    .lines = {
      { N_("In the account"), N_("What came in, less what was spent.") },
      { N_("Free to use"), N_("What is left of that when what is promised to somebody or kept for "
                              "something is set aside.") },
      { N_("At the year’s end"), N_("What will be there if all goes as planned.") },
      { NULL, N_("Choose “how?” to open a figure into its sum. Less than nothing is no fault: it "
                 "says how much is still to be found.") },
    } },
  { "asked", "asked", N_("Keep what was asked and agreed"), .steps = TRUE,
    .lines = {
      { NULL, N_("“Ask a question” keeps what you want to know. Later, choose it to write down the "
                 "answer, the day, and who said it.") },
      { NULL, N_("“Add something we asked for” is for money and help: asked for, offered, agreed, "
                 "or not agreed. What was only said is not agreed in writing yet.") },
      { NULL, N_("If the answer was no, there is room for the reason that was given.") },
      { NULL, N_("“Who will do what” keeps what someone said they would do, and by when.") },
      { NULL, N_("“Meetings” keeps the day of the review meeting and who is invited.") },
    } },
  { "print", "review", N_("Print for a meeting"), .steps = TRUE,
    .lines = {
      { NULL, N_("Under “Who is it for?”, choose who will read it. The right pages are ticked for "
                 "you, and you can change them.") },
      { NULL, N_("Look at the pages first. Page Up and Page Down turn them, and “Larger” makes one "
                 "large enough to read.") },
      { NULL, N_("Choose the size of the letters, and colour or black and white.") },
      { NULL, N_("“Print” sends them to your printer. “Save as PDF” makes a file that you can send "
                 "or take to a library.") },
      { NULL, N_("For a yearly review, people like to have the pages two weeks before.") },
    } },
  { "leave-out", "review", N_("Leave things out on paper"),
    .lines = {
      { NULL, N_("Under “Leave out” there are ticks for money, phone numbers and health. The "
                 "places for what is ticked are on no page then. Your own words elsewhere stay, so "
                 "look at the pages before you give them away.") },
      { NULL, N_("Choosing who it is for sets these ticks. A school, for example, gets no "
                 "money.") },
      { NULL, N_("A phone number or address is printed only if you said so in that person’s form: "
                 "“Print the phone or address too”.") },
      { NULL, N_("Somebody whom you would rather not print has a tick of their own there.") },
      { NULL, N_("Nothing is taken out of the plan by this.") },
    } },
  { "undo", "everywhere", N_("Undo something"),
    .lines = {
      { NULL, N_("Choose “Undo” at the top, or press Ctrl+Z. It takes back the last thing you did. "
                 "Do it again for the one before.") },
      { NULL, N_("“Redo”, or Ctrl+Shift+Z, brings it back.") },
      { NULL, N_("Rest the mouse on “Undo” to read what it would take back.") },
      { NULL, N_("When you remove something, a line with “Undo” shows for a while. What comes back "
                 "is just as it was, with everything that belonged to it.") },
      { NULL, N_("You can go back through everything since you opened the plan.") },
    } },
  { "keyboard", "everywhere", N_("Do it all by keyboard"),
    .label = N_("Keyboard shortcuts"), .action = "win.show-help-overlay",
    .lines = {
      { N_("Tab"), N_("Goes to the next thing, and Shift+Tab to the one before.") },
      { N_("Alt+1 to Alt+8"), N_("Go to a place: 1 is Home, 2 is About me, and so on.") },
      { N_("Arrows"), N_("Go through a list, and round the circles.") },
      { N_("Enter"), N_("Opens what you are on. In a box it keeps what you typed.") },
      { N_("Escape"), N_("Closes what is open beside the page.") },
      { N_("Alt+Up, Alt+Down"), N_("Move a row or a card. On the circles they move someone in or "
                                   "out.") },
      { N_("Alt+Left, Alt+Right"), N_("Move a hope to another time.") },
      { N_("Delete"), N_("Removes the row or the person you are on. Ctrl+Z brings it back.") },
      { N_("Shift+F10"), N_("Opens a row’s menu.") },
      { N_("F10"), N_("Opens the menu of the window.") },
    } },
  { "letters", "everywhere", N_("Make the letters larger"),
    .label = N_("Preferences"), .action = "app.preferences",
    .lines = {
      { NULL, N_("Press Ctrl and + for larger letters, Ctrl and − for smaller ones, and Ctrl and 0 "
                 "for the usual size.") },
      { NULL, N_("In the menu, “Preferences” have the same. You can choose light or dark colours, "
                 "and white or cream paper on the screen.") },
      { NULL, N_("“Patterns in pictures” are stripes and dots that tell parts apart without their "
                 "colours. You can turn them off.") },
      { NULL, N_("This is for the screen. The size on paper is chosen when you print.") },
    } },
  { "hide-amounts", "everywhere", N_("Hide the amounts"),
    .lines = {
      { NULL, N_("Choose “Hide amounts” at the top, or press Ctrl+Shift+H. Prices, sums and bars "
                 "are hidden everywhere then. Nights and hours stay.") },
      { NULL, N_("Your own words stay as you wrote them, with any amounts that you put into "
                 "them.") },
      { NULL, N_("It is good for a talk about care, or when your child looks on.") },
      { NULL, N_("Choose it again, and everything is there as before.") },
      { NULL, N_("The plan remembers it. It is still so when you open the plan again.") },
      { NULL, N_("Paper has its own tick: in Review and print, under “Leave out”.") },
    } },
  { "keep-safe", "safe", N_("Keep the plan safe"), .tells_where = TRUE,
    .label = N_("Save a copy"), .action = "win.save-copy",
    .lines = {
      { NULL, N_("There is no need to save. What you write is kept as you go, and “Saved” at the "
                 "top tells you so.") },
      { NULL, N_("Now and then, put a memory stick in and choose “Save a copy” in the menu. Keep "
                 "the stick in another place.") },
      { NULL, N_("“Keep it somewhere else” moves the plan itself to another folder, or to a memory "
                 "stick.") },
      { NULL, N_("To use it on another computer, take that one file there and choose “Open a "
                 "plan”. It opens from a stick, too.") },
      { NULL, N_("If someone else changed the same file meanwhile, nothing is lost. Theirs stays "
                 "as it is, and yours is kept beside it under another name.") },
    } },
  { "private", "safe", N_("Know who can see it"),
    .lines = {
      { NULL, N_("Bunting never uses the internet. Nothing that you write leaves this computer by "
                 "itself.") },
      { NULL, N_("Whoever can open your files on this computer can open the plan. If you share the "
                 "computer, keep the plan on a memory stick.") },
      { NULL, N_("Others see only what you print, or send them. You choose what is on those "
                 "pages.") },
      { NULL, N_("The list of recent plans is kept for you alone. Each plan can be taken off "
                 "it.") },
    } },
  { "rules", "safe", N_("Know where the rules come from"),
    .label = N_("About Bunting"), .action = "app.about",
    .lines = {
      { NULL, N_("Bunting is for families in England. It gives no legal, tax or payroll advice.") },
      { NULL, N_("Wages, National Insurance and pension are worked out with the yearly figures for "
                 "the day the work begins. A payslip can differ by pennies.") },
      { NULL, N_("Where a figure was not sure when Bunting was made, it says “check with your "
                 "payroll”.") },
      { NULL, N_("What your council, the NHS or a charity told you in writing comes first. Free, "
                 "independent advice: ask for SENDIASS in your area.") },
    } },
  { "words-money", "words", N_("Words about money"),
    .lines = {
      { N_("Personal budget"), N_("Money set aside for your child’s support. You help to say what "
                                  "it is for.") },
      { N_("Fund"), N_("Money from one payer, with its own rule. We say “money we get”.") },
      { N_("Direct payment"), N_("Money paid to you, so that you can buy the support yourself.") },
      { N_("Notional budget"), N_("Money that others hold and spend for you. We say “arranged for "
                                  "us”.") },
      { N_("Third party"), N_("Someone else who looks after the money for you.") },
      { N_("Nominee"), N_("The person who gets the payment in place of a parent.") },
      { N_("Contingency"), N_("Money for what nobody can foresee. We say “just in case”.") },
      { N_("Earmarked"), N_("Kept for something that was agreed.") },
      { N_("Payroll"), N_("Working out wages, tax and payslips for someone you employ.") },
    } },
  { "words-plans", "words", N_("Words about plans and care"),
    .lines = {
      { N_("EHC plan"), N_("Education, Health and Care plan: what a child needs and who must give "
                           "it, in law.") },
      { N_("Outcome"), N_("A difference for your child. We say “what we hope for”.") },
      { N_("Short break"), N_("Time for your child with others, and a rest for you. Some say "
                              "respite.") },
      { N_("Personal assistant"), N_("A helper whom you choose, often called a PA.") },
      { N_("Continuing care"), N_("Care the NHS pays for when a child needs a great deal of it.") },
      { N_("One-page profile"), N_("The first page people read. We say “About me”.") },
      { N_("Real wealth"), N_("The people, skills and places that are already good in a life.") },
      { N_("Yearly review"), N_("The meeting each year that looks at an EHC plan.") },
      { N_("SENDIASS"), N_("Free advice for families, in each area of England.") },
    } },
};

const guint bt_help_n_pages = G_N_ELEMENTS (bt_help_pages);

const BtHelpPage *
bt_help_page_find (const char *name)
{
  for (guint i = 0; i < bt_help_n_pages; i++)
    if (g_strcmp0 (bt_help_pages[i].name, name) == 0)
      return &bt_help_pages[i];
  return NULL;
}
