// Answers the page's wake-up calls; the storage code wants somebody to hear them.
chrome.runtime.onMessage.addListener((message, sender, respond) => respond(null));
