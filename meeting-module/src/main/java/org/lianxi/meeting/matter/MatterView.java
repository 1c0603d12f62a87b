package org.lianxi.meeting.matter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationKind;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.meeting.document.StoredFileView;

/**
 * One matter as its page shows it. {@code submittedFrom} says what kind of organisation it came from; {@code submitter} is
 * there for the submitter and for those who screen and admit only (DOMAIN §10 no. 8). {@code screening} and {@code admission}
 * are the answers given so far; the {@code may…} say what the reader may do with it now.
 *
 * @param outerLimit until when somebody outside waits for an answer; empty if nobody does
 * @param filesWithheld whether there are files that the reader does not get, since somebody outside sent them (X27)
 */
public record MatterView(
        MatterId id,
        long version,
        MatterState state,
        String title,
        String facts,
        String wish,
        MatterCategory category,
        Urgency urgency,
        int affectedHouseholds,
        CompoundId compound,
        String compoundName,
        OrganisationId community,
        String communityName,
        OrganisationKind submittedFrom,
        Optional<SubmitterView> submitter,
        Instant submittedAt,
        Instant screenBy,
        Optional<ScreeningView> screening,
        Optional<AdmissionView> admission,
        List<StoredFileView> files,
        PassedOnView passedOn,
        MatterOrigin origin,
        Optional<Instant> outerLimit,
        Optional<WithdrawalView> withdrawal,
        boolean filesWithheld,
        boolean mayScreen,
        boolean mayOverride,
        boolean mayAdmit,
        boolean mayDecideRoute,
        boolean mayWithdraw,
        boolean mayUnmerge,
        boolean mayCloseForChannel) {

    public MatterView {
        files = List.copyOf(files);
    }
}
