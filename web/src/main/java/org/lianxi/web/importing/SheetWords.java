package org.lianxi.web.importing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.lianxi.committee.importing.Column;
import org.lianxi.committee.importing.ImportWords;
import org.lianxi.committee.importing.YesNo;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.ownersregister.AreaSource;
import org.lianxi.committee.ownersvote.BallotState;
import org.lianxi.committee.ownersvote.SoldState;
import org.lianxi.committee.ownersvote.UnitKind;
import org.lianxi.meeting.matter.MatterOrigin;
import org.lianxi.web.page.Texts;

/** The headings and words of a sheet in both languages. */
public final class SheetWords {

    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

    /** What may stand in the columns of an owners' register or of its ballots. */
    private static final List<Enum<?>> OWNERS_WORDS = Stream.<Enum<?>[]>of(
                    UnitKind.values(), AreaSource.values(), SoldState.values(), BallotState.values(), YesNo.values())
            .flatMap(Arrays::stream)
            .toList();

    private static final List<MatterOrigin> TICKETS =
            Arrays.stream(MatterOrigin.values()).filter(MatterOrigin::isTicket).toList();

    private SheetWords() {}

    /** Every heading and word that is understood. */
    public static ImportWords all() {
        Map<String, Column> columns = new HashMap<>();
        Map<String, String> constants = new HashMap<>();
        for (Locale language : LANGUAGES) {
            for (Column column : Column.values()) {
                columns.put(heading(column, language), column);
            }
            for (Post post : Post.values()) {
                constants.put(post(post, language), post.name());
            }
            for (OrganisationKind kind : OrganisationKind.values()) {
                constants.put(kind(kind, language), kind.name());
            }
            SheetWords.TICKETS.forEach(origin -> constants.put(ticket(origin, language), origin.name()));
            OWNERS_WORDS.forEach(word -> constants.put(owners(word, language), word.name()));
        }
        return new ImportWords(columns, constants);
    }

    static String heading(Column column, Locale language) {
        return texts(language).getString("column." + column);
    }

    static String post(Post post, Locale language) {
        return Texts.of("", language).getString("post." + post);
    }

    static String kind(OrganisationKind kind, Locale language) {
        return texts(language).getString("kind." + kind);
    }

    static String owners(Enum<?> word, Locale language) {
        return texts(language).getString("owners." + word.name());
    }

    /** From where tickets come. */
    static List<String> tickets(Locale language) {
        return TICKETS.stream().map(each -> ticket(each, language)).toList();
    }

    private static String ticket(MatterOrigin origin, Locale language) {
        return texts(language).getString("ticket." + origin);
    }

    static ResourceBundle texts(Locale language) {
        return Texts.of("importing", language);
    }
}
