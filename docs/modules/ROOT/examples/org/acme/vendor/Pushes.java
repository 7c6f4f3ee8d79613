package org.acme.vendor;

import java.util.Optional;

/** Stands for the application's own code that reads what DingTalk pushes: checks the signature, decrypts, encrypts. */
public interface Pushes {

    /** What was pushed, as far as it matters here. */
    record Push(String suiteKey, Optional<String> suiteTicket) {
    }

    /** @throws SecurityException if the signature is wrong */
    Push open(String signature, String timestamp, String nonce, String body);

    /** The word "success", encrypted and signed as DingTalk wants to read it. */
    String success();
}
