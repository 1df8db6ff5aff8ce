import type { WrittenPage } from "./page.ts";

/** Ordinary pages that one writes in for something else: offices, schools, forms, editors. */
export const WORK_PAGES: readonly WrittenPage[] = [
  {
    name: "writing an e-mail",
    head: "<title>New message - Mail</title>",
    body: () =>
      '<button>Compose</button><button>Inbox</button><button>Drafts</button><button>Help me write (AI)</button><input type="text" aria-label="To"><input type="text" aria-label="Subject" name="subject"><div contenteditable="true" aria-label="Message body"></div><button aria-label="Send">Send</button>',
  },
  {
    name: "a note in a donor database",
    head: "<title>Lopez, Maria - Donors</title>",
    body: () =>
      '<h1>Maria Lopez</h1><label>Note <textarea placeholder="Write a note"></textarea></label><button>Save</button><button>Summarize with AI</button>',
  },
  {
    name: "an editor of documents",
    head: "<title>Board minutes - Documents</title>",
    body: () =>
      '<button>File</button><button>Edit</button><button>Help me write</button><div contenteditable="true" role="textbox" aria-label="Document content" style="width:800px;height:600px"></div>',
  },
  {
    name: "a translation form",
    head: "<title>Translate</title>",
    body: () =>
      '<select><option>English</option></select><textarea placeholder="Enter text"></textarea><select><option>Spanish</option></select><textarea readonly></textarea><button>Translate</button>',
  },
  {
    name: "a playground for code",
    head: "<title>JS playground</title>",
    body: () =>
      '<div class="editor" contenteditable="true" role="textbox" aria-label="Editor content"></div><button>Run</button><button>Share</button><pre class="output"></pre>',
  },
  {
    name: "a course",
    head: "<title>Learn ChatGPT and Claude in a day</title>",
    body: () =>
      '<h1>Learn ChatGPT</h1><p>No registration needed. An independent project.</p><textarea placeholder="Your answer"></textarea><button>Check</button>',
  },
  {
    name: "an editor with AI behind a key",
    head: "<title>Minutes</title>",
    body: () =>
      `<div contenteditable="true" data-placeholder="Press space for AI, '/' for commands"></div><button>Ask AI</button><button>Share</button>`,
  },
  {
    name: "a survey",
    head: "<title>Survey on AI at work</title>",
    body: () =>
      '<h1>How do you use AI?</h1><label>Which tools?</label><select><option>ChatGPT</option><option>Copilot</option></select><textarea placeholder="Tell us more"></textarea><button>Next</button>',
  },
  {
    name: "a translator of text and documents",
    head: "<title>Translate text with AI</title>",
    body: () =>
      '<select aria-label="From"><option>Detect language</option></select><select aria-label="To"><option>Spanish</option></select><textarea aria-label="Source text" placeholder="Type to translate"></textarea><div aria-label="Translation" role="textbox" aria-readonly="true"></div><button>Swap languages</button>',
  },
  {
    name: "a school's portal with an assignment",
    path: "/course/view?id=12",
    head: "<title>Essay 2: is AI a friend? - School portal</title>",
    body: () =>
      '<h1>Essay 2: is AI a friend?</h1><p>Discuss what ChatGPT gets wrong. Due Friday.</p><div contenteditable="true" class="editor_atto_content" aria-label="Online text"></div><button>Save changes</button><button>Submit assignment</button><a href="/grades">Grades</a>',
  },
  {
    name: "a quiz with a text question",
    head: "<title>Quiz: artificial intelligence</title>",
    body: () =>
      '<h1>Question 3</h1><p>What is a large language model?</p><textarea placeholder="Enter your answer"></textarea><button>Check</button><button>Next question</button>',
  },
  {
    name: "an editor of web pages",
    path: "/wp-admin/post-new.php",
    head: "<title>Add new post - Riverbend</title>",
    body: () =>
      '<button>Publish</button><button>Preview</button><h1 contenteditable="true" aria-label="Add title"></h1><div contenteditable="true" aria-label="Add default block" data-placeholder="Type / to choose a block"></div><button>Generate with AI</button><button>Excerpt</button>',
  },
  {
    name: "an editor of newsletters with an AI button",
    head: "<title>Campaign - Mailer</title>",
    body: () =>
      '<label>Subject line <input type="text" name="subject" style="width:500px"></label><button>Write with AI</button><div contenteditable="true" aria-label="Email content"></div><button>Send test</button><button>Schedule</button>',
  },
  {
    name: "webmail that drafts with AI",
    head: "<title>Inbox (3) - Mail</title>",
    body: () =>
      '<button>New mail</button><a>Inbox</a><a>Sent items</a><a>Drafts</a><button>Draft with Copilot</button><div contenteditable="true" aria-label="Message body, press Alt+F10 to exit"></div><input aria-label="To" type="text"><input aria-label="Add a subject" type="text"><button aria-label="Send"></button>',
  },
  {
    name: "a form for a grant",
    head: "<title>Application: AI for good fund</title>",
    body: () =>
      '<h1>AI for good fund</h1><form><label>Describe your project <textarea placeholder="Describe your project in 300 words"></textarea></label><label>What would you do with the money? <textarea></textarea></label><input type="email" placeholder="E-mail"><button>Save and continue</button></form>',
  },
  {
    name: "a form without an e-mail that asks for a description",
    head: "<title>Report a pothole</title>",
    body: () =>
      '<h1>Report a pothole</h1><textarea placeholder="Describe what you saw and where"></textarea><button>Add a photo</button><button>Submit report</button>',
  },
  {
    name: "a board of tasks",
    head: "<title>Sprint 12 - Board</title>",
    body: () =>
      '<h1>Try out Claude for minutes</h1><div contenteditable="true" role="textbox" aria-label="Description" data-placeholder="Add a description..."></div><textarea placeholder="Ask a question or post an update..."></textarea><button>Comment</button><button>Assign</button><button>Due date</button>',
  },
  {
    name: "a table in the cloud",
    head: "<title>AI pilot budget - Sheets</title>",
    body: () =>
      '<button>File</button><button>Insert</button><button>Help me organize</button><div contenteditable="true" role="textbox" aria-label="Formula bar" style="width:700px"></div><canvas width="900" height="500"></canvas>',
  },
  {
    name: "a whiteboard",
    head: "<title>Retro - Board</title>",
    body: () =>
      '<button>Sticky note</button><button>Ask AI</button><div contenteditable="true" data-placeholder="Type something"></div><canvas width="900" height="500"></canvas>',
  },
  {
    name: "a maker of invoices",
    head: "<title>Invoices</title>",
    body: () =>
      '<h1>New invoice</h1><textarea placeholder="Describe the item"></textarea><button>Generate</button><label>Due date</label><label>Tax</label>',
  },
];
