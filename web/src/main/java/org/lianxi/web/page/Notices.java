package org.lianxi.web.page;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What the next page says once: "submitted", "signed". An act redirects, so its good news waits here for the page that
 * follows. Holds keys, not texts: the reader may switch the language in between.
 */
@Named
@SessionScoped
public class Notices implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MOST = 5;

    private final ArrayList<Notice> waiting = new ArrayList<>();

    /** A line for the next page. */
    public record Notice(String feature, String key) implements Serializable {

        public String getText() {
            return Texts.of(feature, Texts.currentLocale()).getString(key);
        }
    }

    /** Says {@code <feature>Texts['<key>']} on the next page. */
    public synchronized void say(String feature, String key) {
        if (waiting.size() < MOST) {
            waiting.add(new Notice(feature, key));
        }
    }

    /** Hands out what is waiting, once. */
    public synchronized List<Notice> take() {
        List<Notice> taken = List.copyOf(waiting);
        waiting.clear();
        return taken;
    }
}
