package org.lianxi.meeting.publicity;

import java.util.List;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.organisation.OrganisationView;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;
import org.lianxi.meeting.document.FileContent;
import org.lianxi.meeting.document.StoredFileId;

/** What hangs or hung in public, for everybody; nobody signs in. */
public interface PublishedNotices {

    /** The communities, by name. */
    List<OrganisationView> communities();

    /** What hangs in a community now, the newest first. */
    Page<PublishedLine> posted(OrganisationId community, PageRequest request);

    /** Results whose period is over, the newest first. */
    Page<PublishedLine> past(OrganisationId community, PageRequest request);

    /**
     * One notice.
     *
     * @throws UnknownPublicNotice if there is none that everybody may read
     */
    PublishedNotice get(PublicNoticeId notice);

    /**
     * A picture or scan that hangs with it.
     *
     * @throws UnknownPublicNotice if there is no such notice that everybody may read, or nothing of that id hangs with it
     */
    FileContent attachment(PublicNoticeId notice, StoredFileId file);
}
