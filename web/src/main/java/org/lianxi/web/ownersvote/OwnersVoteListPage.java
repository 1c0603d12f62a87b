package org.lianxi.web.ownersvote;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.ownersregister.OwnersRegisterViews;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.committee.voterecord.OwnersVoteLine;
import org.lianxi.committee.voterecord.OwnersVoteViews;
import org.lianxi.web.page.Asked;
import org.lianxi.web.security.SignedIn;

/** The owners' votes of a compound. */
@Named
@RequestScoped
public class OwnersVoteListPage {

    @Inject
    private OwnersVoteViews votes;

    @Inject
    private OwnersRegisterViews registers;

    @Inject
    private Compounds compounds;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    /** The chosen compound, else the first in which this person has something to do. */
    public @Nullable CompoundView getCompound() {
        return compound().orElse(null);
    }

    private Optional<CompoundView> compound() {
        return asked.find("compound")
                .map(id -> compounds.get(new CompoundId(id)))
                .or(() -> getCompounds().stream().findFirst());
    }

    public List<CompoundView> getCompounds() {
        return compounds.visibleTo(signedIn.person());
    }

    public List<OwnersVoteLine> getVotes() {
        return compound()
                .map(each -> votes.ofCompound(signedIn.person(), each.id()))
                .orElse(List.of());
    }

    /** Whether the register's sums may be read. */
    public boolean isRegisterReadable() {
        return compound()
                .filter(each -> registers.mayRead(signedIn.person(), each.id()))
                .isPresent();
    }
}
