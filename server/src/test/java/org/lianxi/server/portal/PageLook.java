package org.lianxi.server.portal;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/**
 * What can be read off a page.
 *
 * @param written every piece of text in the page's language
 * @param links every link into the product that only reads
 * @param parts what it is made of: each kind of element with its classes, and how long its longest word is
 */
record PageLook(List<String> written, List<String> links, List<String> parts) {

    private static final String READING =
            """
            html => {
              const page = new DOMParser().parseFromString(html, "text/html");
              const root = page.documentElement;
              const written = [];
              let longestWord = 0;
              const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
              for (let node = texts.nextNode(); node; node = texts.nextNode()) {
                const piece = node.data.trim();
                const inside = node.parentElement;
                if (piece && !inside.closest("script, style, code, svg, textarea, .typed")
                    && inside.closest("[lang]") === root) {
                  written.push(piece);
                }
                if (!inside.closest("script, style, svg")) {
                  piece.split(/[\\s\\p{sc=Han}]+/u).forEach(w => longestWord = Math.max(longestWord, w.length));
                }
              }
              for (const e of page.querySelectorAll("[aria-label], [title], [placeholder], [data-label]")) {
                for (const name of ["aria-label", "title", "placeholder", "data-label"]) {
                  if (e.getAttribute(name) && e.closest("[lang]") === root && !e.closest("svg")) {
                    written.push(e.getAttribute(name).trim());
                  }
                }
              }
              written.push(page.title.split(" · ")[0]);
              const links = [...page.querySelectorAll("a[href^='/']:not([download])")]
                  .map(a => a.getAttribute("href").split("#")[0])
                  .filter(href => !/^\\/(file|import-template|audit\\/export|personaldata\\/copy|mandate\\/paper|account\\/link)/.test(href));
              const parts = new Set(["longest word " + Math.floor(longestWord / 12)]);
              for (const e of page.querySelectorAll("body *")) {
                parts.add([e.tagName, e.getAttribute("type"), ...e.classList].join(" "));
              }
              return {written, links, parts: [...parts]};
            }
            """;

    /** Whatever reaches beyond the window unless it scrolls in a window of its own. */
    private static final String TOO_WIDE =
            """
            () => {
              const root = document.documentElement;
              const tooWide = [];
              if (root.scrollWidth > root.clientWidth) {
                for (const e of document.querySelectorAll("body *")) {
                  if (e.getBoundingClientRect().right > root.clientWidth + 1) {
                    tooWide.push(e.outerHTML.slice(0, 120));
                  }
                }
                tooWide.push(root.scrollWidth + " > " + root.clientWidth);
              }
              return tooWide.slice(-4);
            }
            """;

    /**
     * Reads what the server has sent, without showing it.
     *
     * @param page any page of the browser that is to read it
     */
    @SuppressWarnings("unchecked")
    static PageLook of(String html, Page page) {
        Map<String, List<String>> found = (Map<String, List<String>>) page.evaluate(READING, html);
        return new PageLook(
                found.getOrDefault("written", List.of()),
                found.getOrDefault("links", List.of()),
                found.getOrDefault("parts", List.of()));
    }

    @SuppressWarnings("unchecked")
    static List<String> tooWide(Page shown) {
        return (List<String>) shown.evaluate(TOO_WIDE);
    }

    /** Keys without a text, places that nothing was put into, and names of constants that were never meant for a reader. */
    List<String> unspoken() {
        return written.stream()
                .filter(piece -> piece.contains("???")
                        || piece.matches(".*\\{\\d.*")
                        || piece.matches(".*\\b[A-Z]{2,}_[A-Z_]+\\b.*"))
                .toList();
    }
}
