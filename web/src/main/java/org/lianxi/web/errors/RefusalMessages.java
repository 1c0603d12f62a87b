package org.lianxi.web.errors;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.lianxi.committee.refusal.InvalidInput;
import org.lianxi.committee.refusal.Refusal;

/** Puts what was refused beside its field, or on top of the page when it belongs to no field. */
final class RefusalMessages {

    private final FacesContext faces;
    private final RefusalTexts texts;

    private RefusalMessages(FacesContext faces) {
        this.faces = faces;
        this.texts = RefusalTexts.in(faces.getViewRoot().getLocale());
    }

    static RefusalMessages of(FacesContext faces) {
        return new RefusalMessages(faces);
    }

    /** Tells the reader; false if this is neither a refusal nor a conflict. */
    boolean tell(Cause cause) {
        Optional<Refusal> refusal = cause.refusal();
        refusal.ifPresent(this::tell);
        if (refusal.isPresent()) {
            return true;
        }
        if (cause.isConflict()) {
            tell(Optional.empty(), texts.of("conflict"));
            return true;
        }
        return false;
    }

    private void tell(Refusal refusal) {
        if (refusal instanceof InvalidInput input) {
            input.problems().forEach(problem -> tell(Optional.of(problem.field()), texts.of(problem)));
            return;
        }
        tell(refusal.field(), texts.of(refusal));
    }

    private void tell(Optional<String> field, String text) {
        Optional<UIInput> input = field.flatMap(this::input);
        input.ifPresent(each -> each.setValid(false));
        faces.addMessage(
                input.map(each -> each.getClientId(faces)).orElse(null),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    /** The input whose id is the field's name. What is not shown is not looked at: it may have nothing to show. */
    private Optional<UIInput> input(String field) {
        AtomicReference<UIInput> found = new AtomicReference<>();
        faces.getViewRoot()
                .visitTree(
                        VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
                        (context, component) -> {
                            if (isInput(component, field)) {
                                found.set((UIInput) component);
                                return VisitResult.COMPLETE;
                            }
                            return VisitResult.ACCEPT;
                        });
        return Optional.ofNullable(found.get());
    }

    private static boolean isInput(UIComponent component, String field) {
        return component instanceof UIInput && field.equals(component.getId());
    }
}
