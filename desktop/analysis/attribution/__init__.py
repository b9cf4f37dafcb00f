"""The learned attribution engine: tags sources, cues and contents, and points each content to its source.

Needs neither PyTorch nor the network at run time: an ONNX encoder, a word-piece tokenizer and numpy.
"""
