/** Every feature of the protocol as annotated Java: one class for each kind, in the words of the conformance suite. */
package com.example.everything;
