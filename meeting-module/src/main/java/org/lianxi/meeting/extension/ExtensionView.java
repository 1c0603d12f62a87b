package org.lianxi.meeting.extension;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonView;

/**
 * One request.
 *
 * @param number 1 for the first of the task
 * @param reason blank when the reader may not read it, as progress and answer
 * @param decideBy 24:00 of the last day for deciding, Asia/Shanghai
 */
public record ExtensionView(
        int number,
        ExtensionState state,
        String reason,
        String progress,
        LocalDate dueBefore,
        LocalDate askedFor,
        PersonView requestedBy,
        Instant requestedAt,
        Instant decideBy,
        Optional<PersonView> decidedBy,
        Optional<Instant> decidedAt,
        Optional<LocalDate> grantedTo,
        String answer) {}
