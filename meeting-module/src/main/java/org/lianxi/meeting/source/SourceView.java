package org.lianxi.meeting.source;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.meeting.matter.MatterId;
import org.lianxi.meeting.matter.MatterOrigin;

/**
 * A source as the page of a matter shows it.
 *
 * @param matter the one that was made of it; another may go on for it
 * @param number under which it is known outside; for those who deal with it only, since whoever has it can ask who it was
 * @param answerBy until when an answer is expected outside
 * @param answer what it was answered; for those who deal with it only
 * @param mayAnswer whether the reader may answer it now
 */
public record SourceView(
        SourceId id,
        MatterId matter,
        MatterOrigin origin,
        Optional<String> number,
        Instant receivedAt,
        Optional<Instant> answerBy,
        Optional<String> answer,
        Optional<Instant> answeredAt,
        boolean mayAnswer) {}
