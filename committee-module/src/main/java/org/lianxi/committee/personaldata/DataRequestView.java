package org.lianxi.committee.personaldata;

import java.time.Instant;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;

/**
 * A request as it is shown.
 *
 * @param person whose data it is about
 * @param firstBy the first of two administrators
 * @param decidedBy who agreed last, or refused
 * @param answer why it was refused, or what was done
 * @param answerBy by when whoever asked about the own data has to have an answer
 * @param downloadUntil until when the copy can be taken
 * @param mayDecide whether the reader may agree or refuse now
 * @param mayDownload whether the reader may take the copy now
 */
public record DataRequestView(
        DataRequestId id,
        DataRequestKind kind,
        DataRequestState state,
        PersonId person,
        PersonId requestedBy,
        Instant requestedAt,
        String reason,
        Optional<PersonId> firstBy,
        Optional<PersonId> decidedBy,
        Optional<Instant> decidedAt,
        String answer,
        Optional<Instant> answerBy,
        Optional<Instant> downloadUntil,
        boolean mayDecide,
        boolean mayDownload) {}
