package org.lianxi.meeting.notice;

import java.util.List;
import java.util.Optional;
import org.lianxi.meeting.convening.MeetingId;
import org.lianxi.meeting.convening.Reply;

/**
 * Everything about the notices of a meeting.
 *
 * @param versions the newest first
 * @param recipients of the newest version; empty for whoever does not keep the notices of the community
 * @param own what the reader has answered to the newest version; empty for whoever did not get it
 * @param pending what has changed since the newest version and waits for the next one
 * @param onlineLink where to join online, as the meeting stands now
 * @param postponements how often it was postponed
 */
public record NoticeRecord(
        MeetingId meeting,
        List<VersionView> versions,
        List<RecipientView> recipients,
        Optional<Reply> own,
        List<NoticeChange> pending,
        List<SubstitutionView> substitutions,
        List<MoveView> moves,
        List<ConsentView> consents,
        String onlineLink,
        int postponements,
        boolean mayKeep,
        boolean mayLogContact,
        boolean mayChange,
        boolean mayPostpone,
        boolean mayCancel,
        boolean mayAskStreet,
        boolean mayConsent,
        boolean mayNameSubstitute) {

    public NoticeRecord {
        versions = List.copyOf(versions);
        recipients = List.copyOf(recipients);
        pending = List.copyOf(pending);
        substitutions = List.copyOf(substitutions);
        moves = List.copyOf(moves);
        consents = List.copyOf(consents);
    }

    /** The version that counts, if one has gone out. */
    public Optional<VersionView> newest() {
        return versions.stream().findFirst();
    }

    /** Whether another postponement needs the street, and it has not consented. */
    public boolean needsConsentToPostpone() {
        return postponements > 0 && !hasConsent(ConsentKind.POSTPONE_AGAIN);
    }

    /** Whether the street has consented to this and the consent was not used. */
    public boolean hasConsent(ConsentKind kind) {
        return consents.stream()
                .anyMatch(each -> each.kind() == kind && each.state() == ConsentState.GIVEN && !each.isUsed());
    }

    /** Whether the street is asked and has not answered. */
    public boolean awaitsStreet() {
        return consents.stream().anyMatch(each -> each.state() == ConsentState.ASKED);
    }
}
