import type { Library } from '../../cell.ts';

/** Nothing on this page is a question to a vendor, so nothing may be offered. */
const html = `
  <header><form role="search"><label for="find">Search the help centre</label><input id="find" type="search"></form></header>
  <form><h2>Log in</h2><label for="user">E-mail</label><input id="user" type="email" autocomplete="username">
    <label for="secret">Password</label><input id="secret" type="password">
    <label><input type="checkbox"> Keep me logged in</label><button>Log in</button></form>
  <form style="position:absolute;left:-9999px"><label for="trap">Leave this field empty</label><input id="trap" name="website" tabindex="-1"></form>
  <form><h2>Newsletter</h2><label for="mail">Your e-mail address</label><input id="mail" type="email"><button>Subscribe</button></form>
  <div role="dialog" aria-label="Cookie settings" style="position:fixed;bottom:0;background:#fff;padding:12px">
    <p>We use cookies. Choose which ones you allow.</p>
    <label><input type="checkbox" checked disabled> Necessary</label>
    <label><input type="checkbox" role="switch"> Statistics</label>
    <label><input type="checkbox" role="switch"> Marketing</label>
    <button>Accept all</button><button>Reject all</button></div>
  <div class="chat-widget"><p>Chat with us</p><textarea placeholder="Type your message"></textarea><button>Send</button></div>`;

export default {
  form: (root) => {
    root.innerHTML = html;
    return () => null;
  },
  cells: [],
} satisfies Library;
