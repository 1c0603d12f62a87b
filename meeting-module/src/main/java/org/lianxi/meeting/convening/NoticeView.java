package org.lianxi.meeting.convening;

import java.time.Instant;
import org.lianxi.committee.mandate.PersonId;

/** The notice that was issued. */
public record NoticeView(Instant issuedAt, PersonId issuedBy, String issuedByName) {}
