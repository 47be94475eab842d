"""Surnames that stand before the given name in China, Korea, Vietnam and where people of these countries live."""

from reader.analysis.entities.wordlists import words_in

FAMILY_FIRST = words_in("""
an bae bai bui cai cao chae chan chang chen cheng cheung chiang cho choe choi chow chu chung cui dang deng ding do dong
duan duong fan fang feng fu gao go gong gu guo ha han hao he heo ho hoang hong hou hu huang hwang huynh im jang jeon
jeong ji jia jiang jin jo ju jung kang kim ko kong koo kwok kwon lai lam lau le lee lei leung li liang liao lim lin liu
lo lu luo luong luu ly ma mai mao meng min ng ngo nguyen noh nong oh pan park peng pham phan phung qian qin qiu ren rhee
roh ryu seo shao shen shi shin sim sin so son song su suh sun tan tang tao thai tian to tong tran trinh truong tsai tsang
tse tu vo vu wan wang wei wen wong woo wu xi xia xiao xie xiong xu xue yan yang yao ye yeung yi yim yin yoo yoon you yu
yuan yun zeng zhang zhao zheng zhong zhou zhu zou
""")
"""In lower case, without accents."""
