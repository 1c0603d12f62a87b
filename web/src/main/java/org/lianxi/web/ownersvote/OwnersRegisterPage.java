package org.lianxi.web.ownersvote;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.lianxi.committee.ownersregister.OwnersRegisterViews;
import org.lianxi.committee.ownersregister.RegisterPage;
import org.lianxi.committee.territory.CompoundId;
import org.lianxi.committee.territory.CompoundView;
import org.lianxi.committee.territory.Compounds;
import org.lianxi.web.page.Asked;
import org.lianxi.web.security.SignedIn;

/** The owners' register of a compound, in sums. */
@Named
@RequestScoped
public class OwnersRegisterPage {

    @Inject
    private OwnersRegisterViews registers;

    @Inject
    private Compounds compounds;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Asked asked;

    private @Nullable RegisterPage page;

    /** Reads it before anything is written. */
    public void load() {
        page = registers.of(signedIn.person(), compound());
    }

    public RegisterPage getPage() {
        RegisterPage read = page == null ? registers.of(signedIn.person(), compound()) : page;
        page = read;
        return read;
    }

    public CompoundView getCompound() {
        return compounds.get(compound());
    }

    private CompoundId compound() {
        return new CompoundId(asked.id("compound"));
    }
}
