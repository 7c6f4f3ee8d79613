package io.quarkiverse.dingtalk.conference.emulator.push;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Base64;

/**
 * Where events are pushed to, and what they are signed and encrypted with.
 *
 * @param url http or https
 * @param token 3 to 32 letters and digits
 * @param aesKey 43 characters, Base64 of 32 bytes without the sign at its end
 * @param ownerKey what stands at the end of all that is encrypted; null for the key of the app that a message is meant for
 */
public record Callback(String url, String token, String aesKey, String ownerKey) {

    private static final int LONGEST = 2048;

    /** @throws IllegalArgumentException saying what is wrong, without what was given */
    public Callback {
        if (url == null || url.length() > LONGEST || !isHttp(url)) {
            throw new IllegalArgumentException("url must be one with http or https and a host");
        }
        if (token == null || !token.matches("[A-Za-z0-9]{3,32}")) {
            throw new IllegalArgumentException("token must have 3 to 32 letters and digits");
        }
        if (aesKey == null || !isKey(aesKey)) {
            throw new IllegalArgumentException("aesKey must have 43 characters, Base64 of 32 bytes without = at the end");
        }
        if (ownerKey != null && (ownerKey.isBlank() || ownerKey.length() > LONGEST)) {
            throw new IllegalArgumentException("ownerKey must not be blank, nor longer than " + LONGEST + " characters");
        }
    }

    private static boolean isHttp(String url) {
        try {
            URI uri = new URI(url);
            return uri.getHost() != null && uri.getFragment() == null
                    && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isKey(String aesKey) {
        try {
            return aesKey.length() == 43 && key(aesKey).length == 32;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** guessed: any last character is taken, though not each is one that Base64 would write. */
    private static byte[] key(String aesKey) {
        return Base64.getDecoder().decode(aesKey + "=");
    }

    Encryption encryptionFor(String app) {
        return new Encryption(token, key(aesKey), ownerKey == null ? app : ownerKey);
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "Callback[url=" + url + ", ownerKey=" + ownerKey + "]";
    }
}
