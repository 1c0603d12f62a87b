package org.lianxi.meeting.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.organisation.Party;
import org.lianxi.meeting.document.StoredFileView;

/** A substitute and on what the place rests. */
public record SubstitutionView(
        PersonId delegate,
        String delegateName,
        PersonId substitute,
        String substituteName,
        Party party,
        Instant namedAt,
        boolean isByMandate,
        Optional<Instant> authorisedAt,
        List<StoredFileView> files,
        boolean mayAuthorise) {

    public SubstitutionView {
        files = List.copyOf(files);
    }
}
