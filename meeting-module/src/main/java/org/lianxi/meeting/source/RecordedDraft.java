package org.lianxi.meeting.source;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.matter.MatterCategory;
import org.lianxi.meeting.matter.MatterOrigin;
import org.lianxi.meeting.matter.Urgency;

/**
 * A matter that somebody outside has brought up, as recorded. There is no place for a name, an address or a telephone number,
 * and what looks like one in the texts is hidden before anything is kept.
 *
 * @param origin one of those that are sheltered
 * @param number of the ticket, up to 64 characters; may be blank for a resident, who is then given one to ask with
 * @param answerBy until when an answer is expected outside
 */
public record RecordedDraft(
        MatterOrigin origin,
        String number,
        CompoundId compound,
        Instant receivedAt,
        Optional<Instant> answerBy,
        String title,
        String facts,
        String wish,
        MatterCategory category,
        Urgency urgency,
        int affectedHouseholds) {}
