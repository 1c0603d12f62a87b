package org.lianxi.web.meeting;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.lianxi.committee.organisation.Party;
import org.lianxi.web.page.Texts;
import org.lianxi.web.page.When;

/** The texts of the meeting pages in one language. */
record Words(ResourceBundle texts, Locale locale) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    static Words in(Locale locale) {
        return new Words(Texts.of("meeting", locale), locale);
    }

    String get(String key) {
        return texts.getString(key);
    }

    String fill(String key, Object... arguments) {
        return Texts.fill(get(key), locale, arguments);
    }

    String party(Party party) {
        return get("party." + party);
    }

    String parties(Collection<Party> parties) {
        return parties.stream().map(this::party).collect(Collectors.joining(get("party.between")));
    }

    /** The time of day. */
    static String clock(Instant at) {
        return CLOCK.format(at.atZone(When.ZONE));
    }
}
