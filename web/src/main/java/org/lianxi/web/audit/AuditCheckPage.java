package org.lianxi.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.lianxi.committee.audit.ChainVerdict;
import org.lianxi.committee.audit.VerifyAuditChain;
import org.lianxi.web.page.Texts;
import org.lianxi.web.security.SignedIn;

/** Walks along the audit trail and says whether every link holds. */
@Named
@RequestScoped
public class AuditCheckPage {

    @Inject
    private SignedIn signedIn;

    @Inject
    private VerifyAuditChain verify;

    private boolean intact;
    private String finding = "";

    /** Checks the whole chain; the finding is shown on the page that the address leads to. */
    public void load() {
        ChainVerdict verdict = verify.verify(signedIn.person());
        if (verdict instanceof ChainVerdict.Intact whole) {
            intact = true;
            finding = Texts.fill(text("check.intact"), signedIn.locale(), whole.count());
        } else if (verdict instanceof ChainVerdict.Broken broken) {
            finding = Texts.fill(text("check.broken"), signedIn.locale(), broken.seq(), text("flaw." + broken.flaw()));
        }
    }

    private String text(String key) {
        return Texts.of("audit", signedIn.locale()).getString(key);
    }

    public boolean isIntact() {
        return intact;
    }

    public String getFinding() {
        return finding;
    }
}
