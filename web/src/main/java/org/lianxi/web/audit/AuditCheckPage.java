package org.lianxi.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.lianxi.committee.audit.ChainMark;
import org.lianxi.committee.audit.ChainVerdict;
import org.lianxi.committee.audit.VerifyAuditChain;
import org.lianxi.web.page.Asked;
import org.lianxi.web.page.Texts;
import org.lianxi.web.security.SignedIn;

/** Walks along the audit trail and says whether every link holds, and whether it still holds what a mark says. */
@Named
@RequestScoped
public class AuditCheckPage {

    @Inject
    private SignedIn signedIn;

    @Inject
    private VerifyAuditChain verify;

    @Inject
    private Asked asked;

    private boolean intact;
    private String finding = "";
    private String end = "";

    /** Checks the whole chain; the finding is shown on the page that the address leads to. */
    public void load() {
        Optional<ChainMark> mark = ChainMark.parse(getExpected());
        if (mark.isEmpty() && !getExpected().isEmpty()) {
            finding = text("check.mark.wrong");
            return;
        }
        show(verify.verify(signedIn.person(), mark));
    }

    private void show(ChainVerdict verdict) {
        if (verdict instanceof ChainVerdict.Intact whole) {
            intact = true;
            end = whole.end().toString();
            finding = filled(getExpected().isEmpty() ? "check.intact" : "check.intact.mark", whole.count());
        } else if (verdict instanceof ChainVerdict.MarkTooOld old) {
            end = old.end().toString();
            finding = filled("check.mark.old", old.firstKept());
        } else if (verdict instanceof ChainVerdict.Broken broken) {
            finding = filled("check.broken", broken.seq(), text("flaw." + broken.flaw()));
        }
    }

    private String filled(String key, Object... places) {
        return Texts.fill(text(key), signedIn.locale(), places);
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

    /** The mark of an earlier check with which this one compares. */
    public String getExpected() {
        return asked.find("expect").orElse("");
    }

    /** The mark of this check, to be written down elsewhere. */
    public String getEnd() {
        return end;
    }
}
