package org.lianxi.meeting.notice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.meeting.convening.MeetingId;

/** Keeps everything about notices. */
interface NoticeRepository {

    void add(Object row);

    /** The versions of a notice, the first first. */
    List<NoticeVersion> versions(MeetingId meeting);

    /** The newest version. */
    Optional<NoticeVersion> newest(MeetingId meeting);

    /** The number of the newest version of each of several notices, in one query. */
    Map<MeetingId, Integer> newest(Collection<MeetingId> meetings);

    /** Everybody to whom a version went. */
    List<Recipient> recipients(MeetingId meeting);

    /** Every attempt to reach somebody, the first first. */
    List<Contact> contacts(MeetingId meeting);

    /** Every substitute named, the first first. */
    List<Substitution> substitutions(MeetingId meeting);

    /** The substitution of this id, as the owner of a file. */
    Optional<Substitution> substitution(String id);

    /** Everything the street was asked, the first first. */
    List<StreetConsent> consents(MeetingId meeting);

    /** Every postponement and the cancellation, the first first. */
    List<Move> moves(MeetingId meeting);

    /** Moves in some communities, latest first. */
    List<Move> moves(Collection<OrganisationId> communities, PageRequest request);
}
