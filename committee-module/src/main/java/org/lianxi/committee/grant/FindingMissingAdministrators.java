package org.lianxi.committee.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.lianxi.committee.mandate.PersonId;
import org.lianxi.committee.mandate.Post;
import org.lianxi.committee.permission.Action;
import org.lianxi.committee.permission.Permissions;
import org.lianxi.committee.permission.Scope;

@ApplicationScoped
@Transactional
class FindingMissingAdministrators implements MissingAdministrators {

    private final Permissions permissions;
    private final Grants grants;

    @Inject
    FindingMissingAdministrators(Permissions permissions, Grants grants) {
        this.permissions = permissions;
        this.grants = grants;
    }

    @Override
    public List<Post> of(PersonId by) {
        permissions.require(by, Action.MAINTAIN_ACCOUNTS, Scope.everywhere());
        return Stream.of(Post.SECURITY_ADMINISTRATOR, Post.AUDITOR)
                .filter(post -> grants.mandatesEver(post) == 0)
                .toList();
    }
}
