package org.lianxi.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The only device of somebody who cannot use a mouse: forward with Tab, and the place where one is can be seen. */
record Keyboard(Page page) {
    private static final int MOST_STOPS = 120;
    private static final String HAS_FOCUS = "e => e === document.activeElement";
    private static final String SHOWS_FOCUS =
            """
            e => {
              const style = getComputedStyle(e);
              return (style.outlineStyle !== "none" && style.outlineWidth !== "0px") || style.boxShadow !== "none";
            }
            """;

    /** Goes on with Tab until the element has the focus, and looks whether that can be seen. */
    Keyboard tabTo(Locator element) {
        element.waitFor();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(element.evaluate(HAS_FOCUS))) {
                assertThat(element.evaluate(SHOWS_FOCUS))
                        .as("focus is shown on " + element)
                        .isEqualTo(true);
                return this;
            }
        }
        throw new AssertionError("Tab does not reach " + element);
    }

    Keyboard type(String words) {
        page.keyboard().insertText(words);
        return this;
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }
}
