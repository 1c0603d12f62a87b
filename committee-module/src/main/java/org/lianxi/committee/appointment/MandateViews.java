package org.lianxi.committee.appointment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianxi.committee.mandate.AuthorisationFile;
import org.lianxi.committee.mandate.AuthorisationId;
import org.lianxi.committee.mandate.MandateId;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.PersonView;
import org.lianxi.committee.mandate.Tense;
import org.lianxi.committee.organisation.OrganisationId;
import org.lianxi.committee.paging.Page;
import org.lianxi.committee.paging.PageRequest;

/** Who holds what, for those who may see it. Persons are shown by the titles of their roles. */
public interface MandateViews {

    /**
     * The posts in an organisation.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the reader reads neither its register nor its meetings
     */
    Page<PostView> in(PersonId by, OrganisationId organisation, Tense tense, PageRequest page);

    /** What the reader holds, held and will hold, and who stands in for the reader. */
    OwnPosts own(PersonId by);

    /**
     * The register of 双向进入、交叉任职 at a moment.
     *
     * @param community only this one; else all that the reader may see
     * @throws org.lianxi.committee.permission.NotPermitted if the reader may see none
     */
    Page<CrossView> across(PersonId by, Optional<OrganisationId> community, Instant at, PageRequest page);

    /** One mandate; readable like the posts of its organisation, one's own always. */
    PostView get(PersonId by, MandateId id);

    /** Who works in the community of an organisation already; readable like its posts. */
    List<PersonView> known(PersonId by, OrganisationId organisation);

    /** The authorisations of a committee of owners, latest first; readable like its posts. */
    List<AuthorisationView> authorisations(PersonId by, OrganisationId organisation);

    /**
     * The signed paper of an authorisation; readable like the posts of its organisation.
     *
     * @throws org.lianxi.committee.mandate.UnknownAuthorisation if there is none of this id or no paper of it
     */
    AuthorisationFile paper(PersonId by, AuthorisationId id);
}
