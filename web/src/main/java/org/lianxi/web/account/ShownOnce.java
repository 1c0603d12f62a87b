package org.lianxi.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** A secret that this one answer shows; no cache may keep it, not even the browser's own. */
@Named
@RequestScoped
public class ShownOnce {

    private String secret = "";

    void show(String text) {
        secret = text;
        FacesContext.getCurrentInstance().getExternalContext().setResponseHeader("Cache-Control", "no-store");
    }

    public String getSecret() {
        return secret;
    }
}
