package org.lianxi.web.page;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Messages of our converters. */
final class InputMessages {

    private InputMessages() {}

    static FacesMessage of(FacesContext context, String key) {
        String text = Texts.of("", context.getViewRoot().getLocale()).getString(key);
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
    }
}
