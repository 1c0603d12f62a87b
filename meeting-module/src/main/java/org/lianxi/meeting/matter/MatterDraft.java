package org.lianxi.meeting.matter;

import java.util.List;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.document.NewFile;

/**
 * A matter as typed in. {@code organisation} is the one in whose name the person speaks. Limits: title 1 to 120
 * characters, facts 1 to 4000, wish 1 to 2000, households 0 to 100000; a character is a code point.
 */
public record MatterDraft(
        CompoundId compound,
        OrganisationId organisation,
        String title,
        String facts,
        String wish,
        MatterCategory category,
        Urgency urgency,
        int affectedHouseholds,
        List<NewFile> files) {

    /** Characters of a title. */
    public static final int LONGEST_TITLE = 120;
    /** Characters of the facts. */
    public static final int LONGEST_FACTS = 4000;

    /** Characters of the wish. */
    public static final int LONGEST_WISH = 2000;

    public MatterDraft {
        files = List.copyOf(files);
    }
}
