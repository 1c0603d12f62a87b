package org.lianxi.server.portal;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** What can be read off a page as it lies before its reader. */
record PageLook(List<String> tooWide, List<String> written, List<String> links) {

    /**
     * Whatever reaches beyond the window unless it scrolls in a window of its own; every visible piece of text in the page's
     * language; every link into the product that only reads.
     */
    private static final String SCRIPT =
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
              const written = [];
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let node = texts.nextNode(); node; node = texts.nextNode()) {
                const piece = node.data.trim();
                const inside = node.parentElement;
                if (piece && !inside.closest("script, style, code, svg, textarea, .typed")
                    && inside.closest("[lang]") === root) {
                  written.push(piece);
                }
              }
              for (const e of document.querySelectorAll("[aria-label], [title], [placeholder], [data-label]")) {
                for (const name of ["aria-label", "title", "placeholder", "data-label"]) {
                  if (e.getAttribute(name) && e.closest("[lang]") === root && !e.closest("svg")) {
                    written.push(e.getAttribute(name).trim());
                  }
                }
              }
              written.push(document.title.split(" · ")[0]);
              const links = [...document.querySelectorAll("a[href^='/']:not([download])")]
                  .map(a => a.getAttribute("href").split("#")[0])
                  .filter(href => !/^\\/(file|import-template|audit\\/export|personaldata\\/copy|mandate\\/paper|account\\/link)/.test(href));
              return {tooWide: tooWide.slice(-4), written, links};
            }
            """;

    @SuppressWarnings("unchecked")
    static PageLook of(Page page) {
        Map<String, List<String>> found = (Map<String, List<String>>) page.evaluate(SCRIPT);
        return new PageLook(
                found.getOrDefault("tooWide", List.of()),
                found.getOrDefault("written", List.of()),
                found.getOrDefault("links", List.of()));
    }

    /** Keys without a text, and names of constants that were never meant for a reader. */
    List<String> unspoken() {
        return written.stream()
                .filter(piece -> piece.contains("???") || piece.matches(".*\\b[A-Z]{2,}_[A-Z_]+\\b.*"))
                .toList();
    }
}
