package org.lianxi.committee.grant;

import java.util.List;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;

/** Tells which of the three administrators were never named. */
public interface MissingAdministrators {

    /**
     * Security administrator, auditor, both or none.
     *
     * @throws org.lianxi.committee.permission.NotPermitted if the person may not maintain accounts
     */
    List<Post> of(PersonId by);
}
